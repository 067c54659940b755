/**
 * The Chinese words the matcher of 转人工 is built from. Each entry is a piece of a regular
 * expression, so `转到?` stands for 转 and 转到.
 */

const any = (...words: string[]) => `(?:${words.join('|')})`;

/** People that can only be staff: nobody says 人工 or 真人 alone and means something else. */
export const HUMANS = any(
  '人工(?:客服服务|客服|服务|坐席|座席|台|客户|热线|咨询|接待|通道|窗口|专席|模式)?',
  '(?:真|活|大活)人(?:工|客服|服务|坐席)?',
  '(?:真实|真正|真|活)的?客服|(?:真实|真正)的?人(?!气|民|均|像)',
  '坐席',
  '座席',
  '接线员',
  '(?:店|淘宝)?小二',
  '(?:会|能)?喘气的',
  '人类',
);

/** 客服 is also what people tell stories about (联系客服没人理), so it needs more of a wish. */
export const SERVICE =
  '(?:在线|售后|售前|后台|专属|专业|高级|值班)?客服(?:人员|专员|代表|小姐姐|小哥哥|妹妹|小妹|经理|主管|领导|大大|老师|mm)?';

export const STAFF = any(HUMANS, SERVICE);

/** People who are staff only when they are summoned or spoken with. */
export const SUPERIORS = any(
  '(?:区域|店铺|部门|值班|客户|大堂|产品)?(?:领导|经理|主管|负责人|老板|店长|组长|上司|上级|老总|总监)',
  '(?:客服|服务|工作|售后|技术|相关|专业|内部|公司|后台|专门)(?:的)?人员?',
  '售后(?:人员|部门|专员)',
  '(?:客户)?(?:专员|专人|顾问|专家|技术员|技术支持|你们的?同事|员工|店员|服务员|管事儿?的|说了?[算得]算?的|小姐姐|管理员|懂行的)',
);

/** Verbs that pass one on to somebody. */
export const PASS = any(
  '转(?:接|到|给|成|入|去|至|回|个|一个|下|一下)*',
  '(?<![直间])接(?:入|通|到|给|上|个)?',
  '切(?:换)?(?:到|成|回|去)?',
  '换(?:成|到|回|为)?',
  '连(?:接|线|通|上)',
  '呼叫',
  '召唤',
  '跳转?(?:到|去)?',
  '升级(?:到|给)?',
  '申请',
  '请求',
  '进入?',
  '开启',
  '点',
);

/** Verbs that look for or send for somebody. */
export const SEEK = any(
  '叫',
  '喊',
  '呼唤',
  '派',
  '安排',
  '分配',
  '联系',
  '联络',
  '找',
  '求(?:助)?',
  '(?<![邀申])请',
  '咨询',
  '让',
);

/** Verbs and phrases that wish for something; weaker, so what follows the person counts too. */
export const WISH = any(
  '要(?:的是|求)?',
  '需要',
  '想(?:要|找|问|咨询)?',
  '来',
  '给(?:我|俺|咱)',
  '走',
  '用',
  '上',
  '麻烦',
  '必须',
  '只认',
  '只信',
  '等',
  '选',
  '整(?=个)',
);

/** What may stand between the verb and the person. */
export const BETWEEN = `${any(
  '一下',
  '下',
  '一?[个位名点些]',
  '几个',
  '我们?',
  '给',
  '帮',
  '到',
  '你们?(?:家|公司|店)?的?',
  '您(?:家|公司)?的?',
  '贵(?:公司|司|店)的?',
  '咱们?',
  '[那这][边里个]?的?',
  '的',
  '去',
  '在线的?',
  '真正的?',
  '正[经常]的?',
  '靠谱的?',
  '专业的?',
  '后台的?',
  '活的',
  '快点?',
  '现在',
  '马上',
  '立[刻即]',
  '直接',
  '赶紧',
  '任何',
  '[别新懂]的',
  '其他的?',
  '另外?一?个?',
  '管事的',
  '(?:能|会|可以)(?:解决问题|做主|拍板|处理|说话|听懂人?话|沟通|说人话|办事|管事|负责)的',
  '说人话的',
  '说了算的',
  '上级',
  '客户服务部?的?',
)}{0,4}`;

/** A person of ours described, not named: 能解决问题的(人). */
export const DESCRIBED =
  '(?:能|会|可以)?(?:别的|其他的?|另外?一?个|正常的?|懂(?:的|行的|事的)?|真正的?|明白的?|靠谱的?|活的?|(?:会|能|可以|听得?懂|说|管|听).{1,5}的|说人话的|真的?)?';

/** What makes an unnamed person one who could help; 来个会发光的 is a lamp. */
export const ABLE =
  '(?:懂.{0,4}|(?:能|可以|会)(?:解决|处理|做主|作主|拍板|管|听懂|说话|说人话|沟通|办|负责).{0,4}|听得懂.{0,3}|说人话|聪明点?|专业点?|靠谱点?|正常点?|管事儿?|说了算|活|真正?|明白|厉害点?|负责|有经验|级别高|更?高级|有权限)的';

/** "Person" as the end of another word: 别人, 商家的人, 联系人. */
export const NOT_PART_OF_WORD = '(?<![别他家商客亲本爱工友货买卖老大男女成病古名旁所器动系件])';

export const SPEAKS =
  '(?:直接|当面|面对面|电话|好好|再|单独|亲自)?(?:聊|说|谈|沟通|讲|对话|交流|通话|反映|倾|对接|商量|协商|联系|理论|投诉|反馈|说明|解释)(?!过|了|完)';

export const BOT = any(
  '(?:智能|ai|电脑|人工智能|智障|客服)?机器人?',
  'ai',
  '人工智[能障]',
  '智能(?:客服|助手)',
  '自动回复',
  '人机',
  '电脑(?=聊|说|沟通)',
  '假人',
);

const SOFTENERS =
  '吧|啊|呀|呢|吗|么|嘛|哦|噢|啦|哈|喂|呗|喔|了|的|谢|拜托|快|急|一下|行|可以|好|不|没|有';

/** Behind a person who was only wished for: the end, or what staff would do for one. */
export const SERVES = `(?=$|${SOFTENERS}|来|出来|过来|跟|和|与|给|帮|接|联系|回|打(?![包磨扫])|打电话|处理|说|聊|沟通|谈|讲|解决|介入|协助|帮助|支持|咨询|反映|问|听|看|我|在|到底|能|会|而?不[是要]|不然|否则|退|查|取消|投诉|那[里边儿]|理|管|现在|马上|立[刻即]|赶紧|服务|优先|请|因为)`;

/** Behind a person who was only named: nothing, or what one says to or wants of such a person. */
export const NAMED =
  '(?=$|[吧啊呀呢吗么嘛哦啦哈呗喔]|谢|麻烦|走|谈|回电|拜托|快|急|一下|来|出来|接(?!触)|跟我|和我|给我|帮|联系我|打给我|转(?!账|发)|回[复话答我](?!率)|处理|解决|介入|聊|沟通|服务|优先|请|马上|现在|立[刻即]|还?在(?!线时)|人呢|人在|上线|[去在死]哪(?!个|座|家)|哪[里儿]|都?死|了吗|没有?(?:吗|啊|人)|行吗|行不行|可以吗|好吗|我要|我想|我的)';

/** Behind "somebody": the same, but not what a delivery or a buyer does. */
export const ATTENDS =
  '(?=$|吧|啊|呀|呢|吗|么|嘛|啦|呗|好|行|可以吗|来?[跟和与]我?|来(?!取|拿|收|安|拆|搬|送|修|装|拉|接|家|我家|了|自|源|到)|出来|过来$|说|聊|谈|讲|沟通|给我(?:说|讲|解释|回|打|处理|解决|联系)|接待|联系我|回[复答我话]|处理|解决|管(?!理)|理(?![解想])|回(?![味忆想])|帮我|帮帮|帮忙|跟进|对接|问问?|咨询|不然|否则|谢)';
