import { GOODS, NOT_A_WISH, NOT_OURS, SHOPPING } from './asks-for-agent-zh-vetoes.ts';
import {
  ABLE,
  ATTENDS,
  BETWEEN,
  BOT,
  DESCRIBED,
  HUMANS,
  NAMED,
  NOT_PART_OF_WORD,
  PASS,
  SEEK,
  SERVES,
  SERVICE,
  SPEAKS,
  STAFF,
  SUPERIORS,
  WISH,
} from './asks-for-agent-zh-words.ts';

export interface Request {
  pattern: RegExp;
  /** What the clause must not hold. */
  unless?: RegExp;
  /** A story has these words too, so a wish must stand before them, or nothing else at all. */
  isStory?: boolean;
  /** What was said or done before is part of the wish: 我都说了五遍转人工. */
  isAgain?: boolean;
}

const request = (source: string, more?: Omit<Request, 'pattern'>): Request => ({
  pattern: new RegExp(source, 'g'),
  ...more,
});

const IN_CHARGE =
  '(?:领导|经理|主管|负责人|上司|管事的|管理员|管理人员|管理者|工作人员|技术人员|专员|同事)';
const PERSON = `${DESCRIBED}${NOT_PART_OF_WORD}人`;
const OF_YOURS = '(?:你们(?:的|公司的?|那边的?)?)?';
const WITH = '(?:跟|和|与|同)';
const LETS = '(?:想|要|能|让我|可以|希望|必须|只|^)(?:直接)?';
const CANNOT = '(?:不了|不到|不上|不进去?|不通|不成)';
const REFUSES =
  '(?:不想|不要|不接受|受不了|不喜欢|不爱|不稀罕|别|不愿意?|拒绝|讨厌|不跟|不和|懒得|受够|烦死|不需要|不用|没法|无法|没办法|不能|谁要|谁想|够了|停止|关掉?|关闭|取消|退出|去掉|屏蔽)(?:再|老|总|总是|老是|一直|了|让|叫|给我|让我|我|拿|用|派|你们?的?|[这那]个?|什么|继续|跟|和|与|同|对着?|看|听|收到?|见|是|一?个){0,5}';
const ANSWERS =
  '(?:(?:来|再|继续|在|给我|[跟和与对]我?)*(?:聊|说|谈|讲|沟通|回|对话|交流|糊弄|敷衍|应付|扯|废话|忽悠|打发|服务|接待|客服|搪塞|骗|耍|墨迹|浪费|啰嗦)|$|了|吧|啊|模式|好吗|行吗|吗|我)';

/** What asks for a person in Chinese. The first column of each group shows the wording meant. */
export const REQUESTS: Request[] = [
  // 转人工, 帮我接个客服
  request(`${PASS}${BETWEEN}${HUMANS}`),
  request(`${PASS}${BETWEEN}${SERVICE}`, { isStory: true }),
  request(`(?:转(?:接|到)?|接|找|联系)${BETWEEN}售后(?:客服)?(?=$|吧|吗|谢|处理|一下)`, {
    isStory: true,
  }),
  // 找真人, 联系人工
  request(`${SEEK}${BETWEEN}${HUMANS}`),
  // 叫客服来, 怎么联系客服
  request(`${SEEK}${BETWEEN}${SERVICE}${SERVES}`, { isStory: true }),
  // 我要人工, 给我来个真人
  request(`${WISH}${BETWEEN}${STAFF}${SERVES}`),
  // 叫你们领导来, 让经理跟我说, 投诉给主管
  request(`(?:${PASS}|${SEEK}|要|想?见|投诉[给到])${BETWEEN}${SUPERIORS}${SERVES}`, {
    unless: NOT_OURS,
  }),
  request('^(?:请|快|你)?[让叫](?:你们的?)?售后(?:联系|来|处理|$|出来|跟我|给我|回)'),
  // 把你们经理叫来
  request(
    `把${BETWEEN}(?:${STAFF}|${SUPERIORS}|人)(?:给我)?[叫喊找请换弄](?:来|过来|出来|上来|一下|给我)`,
  ),
  // 想跟真人聊, 由人工沟通
  request(`(?:${WITH}|找|对|由)${BETWEEN}(?:${HUMANS}|${SUPERIORS})${BETWEEN}${SPEAKS}`, {
    unless: NOT_OURS,
  }),
  request(`${WITH}${BETWEEN}${SERVICE}${BETWEEN}${SPEAKS}`, { isStory: true, unless: NOT_OURS }),
  // 能和人说话吗
  request(`${LETS}${WITH}(?:你们(?:的|公司的?)?|一?个)?${PERSON}(?:类)?${SPEAKS}`, {
    unless: SHOPPING,
  }),
  // 换个人跟我说, 来个能听懂人话的人
  request(
    `(?:来|[叫找换派喊]|安排|要(?=[个一])|求|出来|出|有请|给我|让|(?<![邀申])请|招呼)(?:一?[个位些名点]|一下)?${OF_YOURS}${PERSON}${ATTENDS}`,
    { unless: SHOPPING },
  ),
  request(
    `(?:[来叫找换派喊让]|安排)(?:(?:一?[个位])?${ABLE}(?:人|客服)?)(?=来|吧|行|好|吗|啊|呗|没|跟|和|处理|在|$)`,
    { unless: SHOPPING },
  ),
  request(`^${ABLE}人(?=在|呢|来)`, { unless: SHOPPING }),
  request('有(?:没有)?活的(?:没有?|吗|么|啊)?$'),
  request(`有${ABLE}(?:人|客服|(?=吗|么|没))`, { unless: SHOPPING }),
  request(
    '(?:[叫换找喊让]|换成)(?:别人|其他人|另一?个人|别的人|旁人)(?:来?(?:跟我|和我|回|处理|解决|说|聊|接|服务)|来?(?:吧|啊|行吗|好吗)?$)',
    { unless: SHOPPING },
  ),
  request(
    `^(?:请问|那)?(?:你们的?|上级|值班|客服|大堂)?${IN_CHARGE}(?:在吗|在不在|在线吗|在哪|呢|出来|来(?:一下|$|下|说))`,
  ),
  request(
    `^(?:请问|你们|那)?(?:有(?:没有)?|没有?)(?:你们的?)?${IN_CHARGE}(?:在线|在)?(?:吗|么|啊|$)`,
  ),
  request(
    '非(?:人工|真人)不可|(?:哪位|哪个|谁是)(?:人工|真人)?(?:客服)?(?:在线?|能接|接一下)$|不给我?(?:转|接|安排)?(?:人工|真人)我?就',
  ),
  request('没有?人(?:处理|管|理|解决|回复|回).{0,2}就(?:投诉|退|差评|报警|曝光)', {
    unless: SHOPPING,
  }),
  request('^(?:我就?|就|只)?要(?:一?个)?人$|^快?来人[啊呀哪呐吧]*$|要的是人|出来一?个?人'),
  // 有人工吗, 有没有活人, 难道没有人工吗
  request(
    `(?:没有?|连个?)(?:一?个)?${BETWEEN}${STAFF}(?:在线|在|可以|能.*)?[了的]?(?:吗|么|嘛|啊|呢|都没有?(?:吗|么|啊)?$)`,
  ),
  request(
    `(?<!没)(?:有没有|有|是不是有)(?:一?个)?${BETWEEN}${STAFF}(?:在线|在|能|可以)?(?:$|吗|么|啊|呀|呢|没|嘛|可以|能|帮|理|接|都没|吧|来|处理|回|给我|跟我|和我|在)`,
  ),
  // 人工在哪, 客服怎么联系
  request(
    `^(?:请问|你们的?|那)?${STAFF}(?:呢|到底|的?(?:入口|按钮|通道))?(?:在哪(?!个|座|家|里?办公|里?上班|里?工作)|去哪|怎么(?:联系|找|转|接|弄|叫|进|召唤|呼叫|点|还不|没|不)|如何(?:联系|转|接)|哪里[找转]|快来|速来|出来|上线|回话|理我|接管|介入|帮我|帮忙|麻烦|请|给我(?!发|退|说|打|补|的)|转一?下|救|来(?:一下|个|帮|吧|接|处理|跟)|入口|能不能|可以[帮接来])`,
  ),
  request('^(?:你们|那)?(?:的)?(?:在线)?客服(?:都|全)?(?:人呢|人在哪|都?死?(?:去)?哪|都?死光)'),
  request('有没有(?:能|会|懂|管).{1,5}的(?:人|吗|么|啊|$)', { unless: SHOPPING }),
  // 一个人工都没有, 没有人工我就走了
  request(`(?:连|一)个?(?:${HUMANS})都没有?|没有?(?:${HUMANS})我?(?:就|不)`),
  // 人工怎么还没来
  request(
    '(?:人工|真人)(?:客服|服务)?(?:怎么|为什么|为啥|到底)?(?:[还都])?(?:没有?|不)(?:人|来|接|回|理|反应|上线)|(?:没有?)(?:人工|真人)(?:客服)?(?:来|接|回|理)',
  ),
  request('^(?:请问)?有(?:没有)?人(?:可以|能)[帮给跟和]', { unless: SHOPPING }),
  // 联系不上人工, 人工转不了
  request(`(?:[转找接连进]|联系)(?:了?半天)?[都也]?${CANNOT}${BETWEEN}(?:人工|真人|活人)`),
  request(
    `(?:人工|真人|活人)(?:客服|服务)?(?:怎么|为什么|为啥|一直|老是|总是)?(?:[转接进找连]|联系)${CANNOT}`,
  ),
  // 帮我转接一下
  request(
    '^(?:请|帮我|给我|麻烦|快|能|能不能|可以|直接|我要|要|需要){0,3}(?:转接|转人|接人)(?:一下|下|吧|吗|谢谢|可以吗|行吗|啊|快点?){0,2}$',
  ),
  request(`(?:能不能|可以|可不可以|能否)(?:不要|不用|不是|别)(?:再)?(?:用|是|让)?${BOT}`, {
    unless: GOODS,
  }),
  request(
    '^(?=.{2})(?:请|你|好的?|行|那|吧|嗯|就|还是|直接|帮我|给我|麻烦|快|赶紧|可以|现在|马上|立[刻即])*转(?:吧|一下|啊|呀|谢谢)*$',
  ),
  // 不想跟机器人聊, 别用机器人糊弄我
  request(`${REFUSES}${BOT}${ANSWERS}`, { unless: GOODS }),
  request(
    `^${WITH}(?:机器人?|ai)(?:聊|说|沟通|讲)(?:不清|不通|不明白|不了|没用|没意思|个屁|有什么用)`,
  ),
  request(
    `^(?:你们|就|怎么)*(?:只有|一直|老是|总是|又是)(?:是)?${BOT}(?:客服)?(?:回复|回答|在回|吗|么|$)`,
    { unless: GOODS },
  ),
  request(`(?:怎么|为什么|为啥|咋)(?:又|全|都|老|一直|总|还)*是(?:你|这个|那个|你们的?)*${BOT}`, {
    unless: GOODS,
  }),
  request(
    `${BOT}(?:走开|滚|闭嘴|(?:别|不要)(?:再|老|一直|总)*(?:回|说|发|自动|出来)|别说话|下线|别回|退下|解决不了|处理不了|帮不了|听不懂|不懂|搞不定|答不上|回答不了)`,
    { unless: GOODS },
  ),
];

/** 人工接一下, 真人回复我, 转你妈的人工: with staff's own name no verb is needed. */
export const NAMED_ONLY = request(
  `(?<![是纯全半由靠器手非反女男评价含包加算带谢像比和跟与了过])(?!人类|坐席|座席)(?:${HUMANS})+${NAMED}`,
  { unless: NOT_A_WISH },
);

const LEAD =
  '[0-9]?(?:你好|您好|喂+|哈[喽啰]|hi|hello|亲|在吗|请问?|麻烦你?|帮忙|帮我|给我|快点?|赶紧|速|我|就|只|直接|能不能|能|可以|可不可以|是否可以|有没有|有|那就?|还是|都|急|求|算了|你们的?|现在|立[刻即]|马上|必须|不行|嗯+|哦|好的?|是的|对|拜托|要|救命)*';
const TAIL =
  '(?:吧|啊|呀|呢|吗|么|嘛|哦|噢|啦|哈|呐|喂|谢谢你?|谢了|感谢|快点?|快来|急+|来|在不在|在线|在|有吗|没有|没|行不行|行吗|行|可以|可不可以|好吗|好不好|一下|谢|拜托|求求?了?你?|处理|介入|帮助|支持|协助|咨询|接待|沟通|对话|聊天?|解决|回复|回答|优先|马上|立[刻即]|现在|有|你好|您好|帮我|帮忙|转接|接入|上线|不|呗|喔)*[0-9]?';

/** Nothing but the person, with manners around: 你好 人工客服 谢谢. */
export const BARE = new RegExp(`^${LEAD}(?:(?:${STAFF})+${TAIL})+$`);

/** 客服你好 greets; it asks for nobody. */
export const VOCATIVE = /^(?:亲|你好|您好|hi|hello|哈[喽啰]|喂)*客服(?:你好|您好|亲)*$/;

const ANYBODY = '(?:有没有|还?有|没有?|怎么没有?|到底有没有)';
/** 有人吗, 没人理我吗: a person is asked for only where nothing else is said. */
export const SOMEBODY = new RegExp(
  `^(?:真的|你好|您好|喂+|亲|请问|在吗|哈[喽啰]|hello|hi|现在|你们|到底|就|那|都)*${ANYBODY}${PERSON}(?:啊|呀|呢|吗|么|没|在吗|在不在|在线|在|嘛|不|可以|能|来|愿意|肯|管|理|回[复答应我一]?|搭理|处理|接待|值班|帮帮?我?|帮忙|解决|答复|一下|下|我|的|了|没有)*(?<!没有?人)$|^(?:怎么|为什么|为啥)(?:还|都|就|一直)?没有?人$|^(?:人呢)+$|^人都?[去死]?哪[儿里]?去?了?$`,
);

/** What a wish for 客服 begins with, when the clause is not the whole text. */
export const WISHED =
  /(?:想|要(?!求)|帮我|给我|能|怎么|如何|怎样|请|麻烦|快|让我?|可以|哪里?|哪儿|需要|把|叫|喊|派|安排|赶紧|直接|^有(?:急|点|要紧)?事|^有(?:点)?问题|立[刻即]|马上)(?:才)?(?:我|能|去|可以|够|再|一下)*$/;
