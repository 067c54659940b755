import type { FaqSeed } from '../types.ts';

export const homeUsageFaqs: readonly FaqSeed[] = [
  {
    key: 'aircon-clean',
    category: 'installation',
    question: {
      zh: '空调滤网怎么清洗？多久洗一次？',
      en: 'How and how often do I clean the air conditioner filter?',
    },
    similar: {
      zh: ['空调有霉味', '空调滤网在哪', '自己能洗空调吗', '空调自清洁有用吗', '新风滤芯多久换'],
      en: ['clean the aircon filter', 'aircon smells musty'],
    },
    answer: {
      zh: '清屿 A1 开两侧卡扣抬起面板，抽出滤网用水冲，阴干再装，用的季节每两周一次。有霉味先开「自清洁」40 分钟；新风滤芯不能水洗，一季一换，99 元。',
      en: 'Open the panel of the Qingyu A1, rinse the mesh, let it dry in the shade and put it back, every two weeks in season. For a musty smell run Self-clean for 40 minutes. The fresh-air filter is replaced each season, ¥99.',
    },
    followUps: ['cleaning-book'],
  },
  {
    key: 'aircon-not-cold',
    category: 'installation',
    question: { zh: '空调不制冷怎么办？', en: 'The air conditioner does not cool' },
    similar: {
      zh: ['空调吹的是热风', '开了半天不凉', '空调出风小', '是不是缺氟了', '外机不转'],
      en: ['aircon is not cold', 'does it need refrigerant'],
    },
    answer: {
      zh: '先看是不是「制冷」模式、温度低于室温 3 度以上，再洗一次滤网、看外机有没有被挡住。等 15 分钟仍吹常温风，就申请维修；新机不会正常缺氟，质保期内检漏和加氟都免费。',
      en: 'Check that it is in Cool mode and set 3 °C below the room, clean the mesh and make sure nothing blocks the outdoor unit. If it still blows warm after 15 minutes, book a repair: leak tests and refrigerant are free under warranty.',
    },
    followUps: ['repair-how'],
  },
  {
    key: 'tv-mount',
    category: 'installation',
    question: {
      zh: '电视挂多高？墙上能挂吗？',
      en: 'How high should the TV hang, and will my wall hold it?',
    },
    similar: {
      zh: [
        '电视挂墙离地多少',
        '石膏板墙能挂电视吗',
        '挂架要另外买吗',
        '电视离插座多远',
        '底座和挂墙怎么选',
      ],
      en: ['TV mounting height', 'can I mount it on plasterboard'],
    },
    answer: {
      zh: '坐着看，屏幕中线比眼睛低一点最舒服，55 寸中心离地约 105 厘米，65 寸约 110 厘米。砖墙和混凝土都能挂，石膏板要打在龙骨上或加木板，师傅带探测器；挂架随机送，不用另买。',
      en: 'The centre of the screen belongs slightly below your eyes: about 105 cm from the floor for 55", 110 cm for 65". Brick and concrete hold it; plasterboard needs a stud or a wooden board. The bracket is included.',
    },
    followUps: ['tv-choice'],
  },
  {
    key: 'tv-cast',
    category: 'installation',
    question: { zh: '手机怎么投屏到电视？', en: 'How do I cast my phone to the TV?' },
    similar: {
      zh: [
        '电视投屏搜不到',
        '苹果手机投屏',
        '幻幕电视怎么连手机',
        '投屏卡顿',
        '微信视频能投到电视上吗',
      ],
      en: ['screen casting', 'connect my iPhone to the TV'],
    },
    answer: {
      zh: '手机和电视连同一个 Wi-Fi，安卓从下拉菜单点「投屏」，苹果点「屏幕镜像」，选「幻幕」就行。搜不到就把电视的「多屏互动」打开再试；卡顿请换 5G 网络。',
      en: 'Put phone and TV on the same Wi-Fi; on Android tap Cast, on an iPhone Screen Mirroring, and choose Huanmu. If it is not listed switch on Multi-screen on the TV; if it stutters use the 5 GHz network.',
    },
  },
  {
    key: 'washer-leak',
    category: 'installation',
    question: { zh: '洗衣机漏水怎么办？', en: 'The washing machine leaks' },
    similar: {
      zh: ['洗衣机底下一滩水', '门封圈漏水', '进水管接口滴水', '洗衣机前面流水', '洗完地上是湿的'],
      en: ['washer leaks water', 'water under the washer'],
    },
    answer: {
      zh: '先关水龙头、断电。门口漏，看封圈里夹没夹袜子头发；后面漏，把进水管接头拧紧、垫圈换新；底下漏，多半是过滤器小门没拧到底。擦干再洗一次还漏，请申请维修，别继续用。',
      en: 'Turn off the tap and unplug it. At the door look for socks or hair in the seal; at the back tighten the hose and renew its washer; underneath the filter cap is often loose. If it leaks again, book a repair and do not use it.',
    },
    followUps: ['washer-e3', 'repair-how'],
  },
  {
    key: 'drum-clean',
    category: 'installation',
    question: {
      zh: '洗衣机筒自洁多久做一次？',
      en: 'How often should I run the drum-cleaning programme?',
    },
    similar: {
      zh: [
        '筒自洁怎么开',
        '洗衣机有味道',
        '衣服上有黑色碎屑',
        '洗衣机要清洗吗',
        '筒自洁要放洗衣粉吗',
      ],
      en: ['drum clean', 'washer smells'],
    },
    answer: {
      zh: '每月一次，约 90 分钟。筒里不放衣服，加一包洗衣机槽清洁剂或 100 克小苏打，别放洗衣粉。洗完开门晾着，擦干门封圈；衣服上有黑屑就连做两次。',
      en: 'Once a month, about 90 minutes: empty drum, one sachet of cleaner or 100 g of baking soda, no detergent. Leave the door open afterwards and dry the seal; with black specks on clothes run it twice.',
    },
  },
  {
    key: 'robot-smell',
    category: 'installation',
    question: { zh: '扫地机拖布有异味怎么办？', en: 'The robot’s mop smells. What can I do?' },
    similar: {
      zh: ['拖布臭了', '基站有味道', '污水箱多久倒', '扫地机拖完地有一股味', '清洁液能加吗'],
      en: ['robot mop smells', 'dirty water tank'],
    },
    answer: {
      zh: '污水箱当天倒、别过夜，拖布每周拆下来用 60 度热水洗，三个月换一副。基站底板可以抽出来刷；清洁液只用配套的，别加消毒水和洗洁精，会腐蚀水泵。',
      en: 'Empty the dirty-water tank daily, wash the pads weekly at 60 °C and replace them every three months. The tray of the dock pulls out. Use our cleaning fluid only: disinfectant and washing-up liquid damage the pump.',
    },
  },
  {
    key: 'vacuum-weak',
    category: 'installation',
    question: { zh: '吸尘器吸力变小了怎么办？', en: 'The cordless vacuum has lost suction' },
    similar: {
      zh: [
        '吸尘器吸不动了',
        'V10 滤网怎么洗',
        '吸尘器响一下就停',
        '滚刷被头发缠住',
        '吸尘器充不进电',
      ],
      en: ['vacuum weak suction', 'wash the vacuum filter'],
    },
    answer: {
      zh: '九成是滤网脏了：拧下尘杯，前置滤网和海芯用水冲，晾 24 小时干透再装。响一下就停是管子堵了，拆开长杆对着光看。充不进电先擦一擦触点，换个插座试。',
      en: 'Mostly the filter: take off the bin, rinse filter and sponge and let them dry for 24 hours. If it starts and stops the tube is blocked; if it does not charge, wipe the contacts and try another socket.',
    },
  },
  {
    key: 'humidifier-care',
    category: 'installation',
    question: {
      zh: '加湿器要怎么清洗？用什么水？',
      en: 'How do I clean the humidifier, and which water do I use?',
    },
    similar: {
      zh: [
        '加湿器滤网发黄',
        '加湿器用自来水行吗',
        '加湿器有怪味',
        '蒸发滤网多久换',
        '加湿器不出湿气',
      ],
      en: ['clean the humidifier', 'tap water in the humidifier'],
    },
    answer: {
      zh: '自来水就行，不要加精油。每三天换水，每周用柠檬酸水泡滤网 30 分钟，发黄变硬就该换，一片 59 元用一季。水箱盖紧再放回底座，放歪了会不出风。',
      en: 'Tap water is fine, without oils. Change it every three days and soak the filter in citric acid for 30 minutes weekly; once yellow and stiff it wants replacing, ¥59 a season. Seat the tank properly or the fan will not start.',
    },
  },
  {
    key: 'wood-care',
    category: 'installation',
    question: {
      zh: '实木家具怎么保养？开裂正常吗？',
      en: 'How do I care for solid wood? Are small cracks normal?',
    },
    similar: {
      zh: ['桌面有水印', '白蜡木桌子要打蜡吗', '实木桌裂了一条缝', '书桌被烫出白印', '橡木怎么擦'],
      en: ['care of solid wood', 'crack in the table top'],
    },
    answer: {
      zh: '平时用拧干的软布擦，别用酒精；每半年擦一次木蜡油。离暖气一米以上，湿度 40–60% 最好。北方冬天出现一毫米以内的细缝是木头在收缩，开春会合上；裂缝更宽就拍照给我们，质保内处理。',
      en: 'Wipe with a damp cloth, no alcohol, and oil it twice a year. Keep it a metre from radiators at 40–60% humidity. Hairline cracks up to a millimetre in winter close again; wider ones are a warranty case, so send us a photo.',
    },
  },
  {
    key: 'chair-squeak',
    category: 'installation',
    question: { zh: '椅子和床有异响怎么办？', en: 'The chair or the bed creaks' },
    similar: {
      zh: ['椅子一坐就响', '床翻身吱吱响', '人体工学椅嘎吱嘎吱', '床架松了', '气杆往下掉'],
      en: ['chair squeaks', 'bed creaks'],
    },
    answer: {
      zh: '先把所有螺丝对角再拧一遍：椅子重点看靠背和底盘四颗，床看横梁卡扣和中间支脚。还响就在接缝垫一小块毛毡。气杆自己往下掉属于故障，3 年质保内免费换，自己十分钟能装好。',
      en: 'Tighten all screws crosswise: four under the seat, or the beam hooks and the centre leg of the bed, and put felt into the joint. A gas lift that sinks is a fault and is replaced free within 3 years.',
    },
  },
];
