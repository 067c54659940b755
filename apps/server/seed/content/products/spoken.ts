interface Spoken {
  /** What somebody calls it who has one at home. */
  thing: string;
  /** What the shop calls it in one word. */
  model: string;
}

type Both = Readonly<Record<'zh' | 'en', Spoken>>;

const both = (zh: readonly [string, string], en: readonly [string, string]): Both => ({
  zh: { thing: zh[0], model: zh[1] },
  en: { thing: en[0], model: en[1] },
});

/** How people talk of the products, which is not as the catalogue does. */
export const spoken: Readonly<Record<string, Both>> = {
  'YX-X2': both(['洗烘机', '云汐 X2'], ['washer-dryer', 'Yunxi X2']),
  'YX-D1': both(['干衣机', '云汐 D1'], ['dryer', 'Yunxi D1']),
  'YX-W8': both(['洗衣机', '云汐 W8'], ['washing machine', 'Yunxi W8']),
  'CX-F480': both(['冰箱', '澄鲜 F480'], ['fridge', 'Chengxian F480']),
  'QY-A1': both(['空调', '清屿 A1'], ['air conditioner', 'Qingyu A1']),
  'QY-F2': both(['循环扇', '清屿 F2'], ['fan', 'Qingyu F2']),
  'JL-P5': both(['净化器', '净蓝 P5'], ['air purifier', 'Jinglan P5']),
  'HM-55': both(['电视', '幻幕 55'], ['TV', 'Huanmu 55']),
  'HM-65': both(['电视', '幻幕 65'], ['TV', 'Huanmu 65']),
  'MF-S3': both(['扫地机', '沐风 S3'], ['robot vacuum', 'Mufeng S3']),
  'MF-V10': both(['吸尘器', '沐风 V10'], ['cordless vacuum', 'Mufeng V10']),
  'TQ-H2': both(['除湿机', '听泉 H2'], ['dehumidifier', 'Tingquan H2']),
  'RW-M3': both(['加湿器', '润物 M3'], ['humidifier', 'Runwu M3']),
  'SC-600': both(['手冲壶', '手冲套装'], ['coffee set', 'pour-over set']),
  'MD-G2': both(['磨豆机', '麦陀 G2'], ['coffee grinder', 'Maituo G2']),
  'HG-C4': both(['电饭煲', '禾光 C4'], ['rice cooker', 'Heguang C4']),
  'FD-K1': both(['电水壶', '沸点 K1'], ['kettle', 'Feidian K1']),
  'QZ-A5': both(['空气炸锅', '轻炸 A5'], ['air fryer', 'Qingzha A5']),
  'YM-B3': both(['破壁机', '研沫 B3'], ['blender', 'Yanmo B3']),
  'NX-T2': both(['多士炉', '暖屑 T2'], ['toaster', 'Nuanxie T2']),
  'TG-24': both(['铸铁锅', '铁谷珐琅锅'], ['cast-iron pot', 'Tiegu pot']),
  'ZL-J7': both(['油烟机', '灶岚 J7'], ['range hood', 'Zaolan J7']),
  'JY-D8': both(['洗碗机', '洁屿 D8'], ['dishwasher', 'Jieyu D8']),
  'JQ-RO800': both(['净水器', '净泉 RO800'], ['water purifier', 'Jingquan RO800']),
  'BC-16': both(['餐具', '白瓷餐具套装'], ['dinner set', 'white porcelain set']),
  'YQ-S1': both(['单人沙发', '云栖单人位'], ['armchair', 'Yunqi armchair']),
  'YQ-S3': both(['沙发', '云栖三人位'], ['sofa', 'Yunqi sofa']),
  'SJ-T12': both(['书桌', '松间书桌'], ['desk', 'Songjian desk']),
  'XY-C2': both(['椅子', '弦月椅'], ['office chair', 'Xianyue chair']),
  'MA-B18': both(['床', '木岸床'], ['bed', 'Mu’an bed']),
  'SG-5': both(['书架', '拾光书架'], ['bookshelf', 'Shiguang bookshelf']),
  'AB-T14': both(['餐桌', '岸边餐桌'], ['dining table', 'Anbian table']),
  'AB-C1': both(['餐椅', '岸边餐椅'], ['dining chairs', 'Anbian chair']),
  'YD-M18': both(['床垫', '云渡床垫'], ['mattress', 'Yundu mattress']),
  'MG-F1': both(['落地灯', '暮光落地灯'], ['floor lamp', 'Muguang lamp']),
  'XM-D1': both(['台灯', '小满台灯'], ['desk lamp', 'Xiaoman lamp']),
  'XN-N1': both(['小夜灯', '星屿夜灯'], ['night light', 'Xingyu night light']),
  'YY-C36': both(['吸顶灯', '月影吸顶灯'], ['ceiling light', 'Yueying light']),
  'PP-P1': both(['玻璃吊灯', '泡泡吊灯'], ['pendant', 'Paopao pendant']),
  'CQ-L12': both(['餐厅吊灯', '长桥吊灯'], ['pendant light', 'Changqiao pendant']),
};
