/** What turns the words of a request into something else, in Chinese. */

const any = (...words: string[]) => words.join('|');

/** Words 人工, 真人 and 客服 are only the beginning of: then nobody is asked for. */
export const COMPOUND = new RegExp(
  `^的?(?:${any(
    '(?:服务|客服)?(?:费|费用|费率|成本|价|价格|价钱|工资|工时|报价)',
    '智能|智障|合成|降雨|增雨|草|湖|岛|皮|呼吸|授粉|受精|受孕|繁殖|养殖|培育|饲养|种植|栽培|采摘|引种',
    '染色|上色|色素|香精|香料|甜味|钻|宝石|水晶|珍珠|翡翠|关节|耳蜗|晶体|心脏|泪液|流产|牙|骨|瓣膜|血管',
    '贴|打包|包装|检验|检测|质检|审[核批]|复[核查审]|安装|拆|装|搬|开锁|维修|测量|翻译|写|制作|校对|录入|核[对实]|打磨|缝|仿',
    '切割|清洗|保洁|打扫|缴费|扣款|提额|还款|充值|操作|提交|登记|称重|分拣|分拨|派送|配送|取件|送货|手动|手工|生产|加工|组装|卸货|装卸|邀请|计算',
    '秀|版|cs|照|图|试|发|视频|模特|快打|大小|比例|尺寸|语音|朗读|实拍|穿|上身|佩戴|配音|示范|出镜|娃娃|手办|漫|游戏|声音|拍摄|演示|评价|原唱|真唱',
    '态度|系统|软件|岗位|培训|外包|机器人|学|史|文明|基因|身体|皮肤|社会',
    '率|占比|作|资|程|厂|地|时效|处理时',
    '电话|号码|热线|手机号?|微信|邮箱|qq|联系方式|地址|工号(?!\\d)|姓名|名字|号|投诉电话',
    '(?:工作|服务|在线|上班|营业)?时间',
  )})`,
);

/** What asks about the service instead of for it, behind the person. */
const ASKS_ABOUT = new RegExp(
  any(
    '几点|按几|按什么|按哪|什么条件|哪个键',
    '多少|收费|要钱|花钱|免费|费用|价格',
    '上班|下班|休息|放假',
    '多久|多长时间|几分钟|几个|第几|前面|排队|人数',
    '什么意思|是什么|区别|干什么|干嘛的|做什么',
    '周末|周[六日]|礼拜|星期|节假日|假期|24小时|二十四小时|全天|晚上|半夜|夜里|夜间|凌晨|春节|过年',
    '什么时候(?:有|在|上|开|可以联系)',
    '^(?:还|都|就)?(?:需要|要|会|得|有|能|可以)(?!怎么|如何|吗|么|不).{1,8}(?:吗|么|不|没有?)$',
    '^.{0,3}(?:提供|准备|带|输入|说|填|出示)?(?:哪些|什么)(?:资料|材料|信息|证件|东西|权限|$)|^来了(?:我|要|之后|以后|该)',
    '^会不会|^是不是|^有没有',
  ),
);

/** The same in front of the person: 晚上有人工吗. */
const ASKS_WHEN = new RegExp(
  any(
    '几点|工作日|有多少|有几',
    '周末|周[六日]|节假日|假期|24小时|二十四小时|全天|晚上|半夜|夜里|夜间|凌晨|春节|过年|国庆|明天|明早|后天|中午|下午',
    '什么时候(?:才)?(?:有|在|上班)',
    '(?:什么情况下?|何时)会?自?动?$|会(?:不会)?(?:自动|有)?$',
    '背后|对面',
  ),
);

/** Times that make the clause a report, with what stands between them and the person. */
const PAST_BEFORE =
  /(?:刚才|刚刚|刚(?!好)|之前|以前|上次|上回|昨[天晚日]|前[天几]|上[午周]|上个?(?:月|星期|礼拜)|早上|中午|那天|已经?|曾经?|当时|后来|(?:多|几|两|三|\d)次)(.*)$/;

/** Words that make it a wish after all: 刚断线了，帮我重新转人工. */
const URGES = /再|重新|还要|想|要(?!求)|请|帮我|给我|能不能|麻烦|现在|快|赶紧|可以|继续/;

/** What somebody already did or said, right behind the person. */
const REPORTED =
  /^(?:客服|人员|那边|也|都|就|又|还|却|一直|当时|后来|已经|刚才|昨天|之前|他|她|只|直接)*(?:说(?!话|一下|吧|$)|告诉|答应|承诺|回复(?:我?说|了|过|的)|通知|让我|叫我|要我|讲(?!一下)|解释(?:过|了)|(?:帮我|给我|替我)?(?:弄|处理|解决|退|查|改|办|取消|登记|备注|申请|反映|操作)(?:好|过|了|完)|的?态度|很|真|太|不错|挺|非常|好评|服务(?:很|真|太|态度|不|好|差)|(?:没有?|不)(?:用|结果|反应|回复|承认|理|解决|耐心)|(?:在|正在)(?:处理|查|核实|跟进)|(?:回复?|联系|答复|解答)我?了|(?:处理|解决)不了|处理中|(?:给我|帮我|替我).{1,5}[了过](?!吗)|爱理不理|踢皮球|推)/;

const AFTERWARDS =
  /^(?:客服|服务)?(?:之后|以后|后(?!台)|之前|以前|前(?!台)|的?时候|时(?!间)|的话|过程|记录|的客服|的人|成功|中$|(?:了|过)(?:也|还|但|结果|可|却|好|半天|几|两|三|一次|没用|没人|之后|后|以后|很))/;

/** A refusal right in front of the request, with the small words that may stand between. */
const REFUSED =
  /(?:不用|不要|不需要?|不必|无需|无须|不想|不愿意?|别|甭|没必要|没有必要|用不着|不打算|不准备|不是|没(?:有)?(?:要|想|让|叫|说|点|按|选|申请|需要|打算|提|要求)|没有?|不|不使|不好|勿|莫|拒绝|免得|省得|懒得|谁(?:要|让你?|叫你?|说)|什么时候说|取消|停止|退出|结束|关闭|挂断|误点|点错|按错|手滑|不小心|干[嘛吗](?!不)|为什么(?!不)要?|为啥(?!不)要?|凭什么(?!不))(?:再|给我|帮我|替我|麻烦|去|直接|老|总|急着|着急|先|要|想|了?[您你我](?:们)?|忙着|马上|现在|总是|动不动就|必|是|说|让|叫|轻易|随便|随意|自动|又|需要|非得|一直|把我|擅自|了|点到?|按到?){0,4}$/;

/** 怎么又给我转人工了: cross about having been passed on. */
const PASSED_AGAINST_WILL =
  /(?:怎么|为什么|为啥|干嘛)(?:你们?)?(?:(?:又|自动|突然|擅自|老是?|总是?|一直)(?:给我|帮我|把我)?|给我)$/;

/** 能不能转人工, 怎么还不转人工, 要不转人工吧: negative words, but wishes. */
const RHETORICAL =
  /(?:能不能|可不可以|行不行|好不好|有没有?|是不是?|会不会?|要不要?|怎么还?不(?:给我|帮我|能)?|怎么还?没(?:有)?(?:给我|帮我)?|(?:为什么|为啥|为何|干嘛|咋|难道|凭什么)(?:你们?|还|就|都)*(?:不|没有?)(?:给我|帮我|让我|能|可以|给|让)*|还[不没]有?(?:给我|帮我)?|再不(?:给我|帮我)?|(?:要么|要是|如果|假如)(?:你们?)?(?:还|再)?(?:不|没有?)(?:给我|帮我)?|特别|分别|(?:别|不要|不用|甭|少)(?:再)?(?:说|废话|问|讲|绕|扯|啰嗦|查|解释|推荐|发)了(?:直接|给我|帮我|快|赶紧)*|不得不|非要|非得)$/;

/** 不转人工我就投诉. */
const THREATENS =
  /^.{0,6}?(?:我?就(?:投诉|差评|退|曝光|不|举报|报警|去|打|告)|我[就要]|信不信|否则|小心|是吧|是不是|我?(?:不聊|没完|不(?:走|挂|罢休|会走|下线))|试试)/;

const CALLED_OFF =
  /^(?:还是|就|也|那)?(?:算了(?!给|转)|不用了?|不必了?|免了|不需要|不要了|没有?必要|没用|这事|那事)/;

const CONDITION = /(?:如果|要是|假如|万一|假设|倘若)(?:我|要|真|想|需要|现在|直接|选择|申请)*$/;

/** A person sent one on: 客服让我找售后. */
const TOLD =
  /(?:客服|他们?|她|商家|店家|卖家|快递员?|小哥)(?:又|就|也|都|却|还)?(?:让|叫|要|说|建议|推荐)(?:我们?)?(?:去|来|再)?$/;

/** Whether it has to be: 改地址需要联系客服吗, 必须转人工才能退款吗. */
const OBLIGED_BEFORE = /(?:^|[^我想帮就])(?:需要|要|必须|一定要|得|会)$/;
const OBLIGED_AFTER = /(?:吗|么|才能.*)$/;
const OBLIGED = /^(?:需要|要|得|等)/;

/** People who come to the door or stand on the parcel. */
export const SHOPPING =
  /收货|收件|签收|取件|入住|乘机|改签|名字|实名|上门|安装|师傅|旅客|送货|代付|代取|代收|家里|在家|地址|拼单|拼团|砍价|维修|搬|登记/;

/** Robots that are goods. */
export const GOODS =
  /(?:扫地|拖地|扫拖|擦窗|洗地|割草|炒菜|按摩|编程|玩具|送餐|陪护|陪伴|早教|学习|智能扫|变形|儿童|家用|积木)机器|机器人?(?:吸尘|拖|玩具|套装|配件|保修|编程|充电|价格|多少|的?(?:滤网|边刷|电池|功能|包装|型号|颜色|地图))|(?:买|下单|退货|退掉|退款|换货|订).{0,4}机器人|机器人.{0,6}(?:退款|退货|换货|发货|扫|吸力)/;

/** Which it is, compared or stated: 人工还是自动, 你们是真人客服吗. */
export const NOT_A_WISH =
  /人工(?:客服)?(?:那里|那边|这边).*(?:不到|没|了)|是(?:不是|在.{0,3})?(?:真人|人工|活人|人类)(?!不行)|(?:人工|真人)(?:和|跟|与|还是|或)(?:机器|自动|智能|ai|系统)|(?:机器|自动|智能|ai|系统|自助)(?:客服)?(?:和|跟|与|还是|或)(?:人工|真人)|areyou|isthis|^我(?:现在)?(?:是不是|是|在)+(?:跟|和|与|同)/;

/** Somebody else's boss, or the question whether this is a person. */
export const NOT_OURS =
  /(?<!给)(?:我|我们|他|她|他们)的?(?:领导|经理|主管|老板|同事|上司|店长|员工)|我(?:现在)?(?:是不是|是|在)+(?:跟|和|与|同).*(?:吗|么|还是|吧)/;

/** 为什么找不到人工: the person is missed, not refused. */
const CANNOT = /不[了到上进通成]/;
/** 怎么关掉自动回复 asks how. */
const SWITCHES_OFF = /^(?:关掉?|关闭|取消|退出|停止|去掉|屏蔽)/;

/** A request found in a clause, with what stands on both sides of it. */
export interface Found {
  before: string;
  request: string;
  after: string;
}

/** Whether the words refuse a person or take the wish back. */
export function declines({ before, request, after }: Found): boolean {
  if (CALLED_OFF.test(after)) return true;
  if (CANNOT.test(request)) return false;
  if (REFUSED.test(before) && !RHETORICAL.test(before)) {
    return !(THREATENS.test(after) && /[不没]\S{0,3}$/.test(before));
  }
  return PASSED_AGAINST_WILL.test(before) && (/^了/.test(after) || !/给我$/.test(before));
}

/** Whether they ask about the service, or suppose a case: its hours, what it takes, what follows. */
export function speaksOfService({ before, request, after }: Found): boolean {
  if (ASKS_ABOUT.test(after) || AFTERWARDS.test(after)) return true;
  if (ASKS_WHEN.test(before) || CONDITION.test(before)) return true;
  if (OBLIGED_BEFORE.test(before) && OBLIGED_AFTER.test(after)) return true;
  if (OBLIGED.test(request) && /[^我想可以能否]$/.test(before) && /^[吗么]$/.test(after))
    return true;
  return SWITCHES_OFF.test(request) && /(?:怎么|如何|怎样|在哪)$/.test(before);
}

/** Whether they tell what a person did, said or was asked before. */
export function tells({ before, after }: Found): boolean {
  if (REPORTED.test(after) || TOLD.test(before) || /正在$/.test(before)) return true;
  const past = PAST_BEFORE.exec(before);
  return past !== null && !URGES.test(past[1] ?? '');
}
