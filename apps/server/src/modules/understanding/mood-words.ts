/** Words that show how a contact feels: mood, strength (1 = plainly, 3 = alone decides), words. */

export type Feeling = 'angry' | 'anxious' | 'unhappy' | 'happy';

export const LEXICON: [feeling: Feeling, weight: number, words: string][] = [
  // Threats and announced complaints
  [
    'angry',
    3,
    '12315, 12345, 消协, 消费者协会, 工商局, 市场监管, 市监局, 黑猫投诉, 曝光你们, 曝光, 起诉, 告你们, 法院见, 律师函, 找律师, 请律师, 我的律师, 报警, 维权, 退一赔三, 假一赔十, 要个说法, 给个说法, 投诉到底, 找媒体, 找记者, 上微博, 发抖音, chargeback, charge back, dispute the charge, lawyer, attorney, sue you, legal action, take you to court, small claims, report you, trading standards, better business bureau, bbb, consumer protection, expose you, call the police, go to the press',
  ],
  [
    'angry',
    2.2,
    '我要投诉, 投诉你们, 要投诉, 投诉你, 去投诉, 打投诉, 举报, 差评, 一星, 骗子, 诈骗, 骗人, 欺骗, 欺诈, 忽悠, 坑人, 坑爹, 坑钱, 黑心, 黑店, 奸商, 无良, 不要脸, 无耻, 恶心, 垃圾, 傻逼, 煞笔, 脑残, 智障, 滚蛋, 滚开, 给我滚, 他妈, 特么, 尼玛, tmd, nmsl, 我操, 操你, 操蛋, 卧槽, 王八蛋, 混蛋, 有病吧, 什么玩意, 什么破, 破公司, 破机器人, 气死, 气死我, 气人, 愤怒, 火大, 生气, 恼火, 怒了, 受够了, 忍无可忍, 欺负人, 欺负消费者, 耍我, 耍人, 糊弄, 敷衍, 踢皮球, 推卸责任, 店大欺客, 霸王条款, 岂有此理, 过分, 离谱, 无语, 太差劲, 差劲, 烂透了, 再也不买, 再也不来, 拉黑, file a complaint, make a complaint, complaint, complain, scam, scammer, scammers, fraud, rip off, ripoff, ripped off, liar, liars, lying, lied, thieves, stole my money, disgusting, disgraceful, outrageous, unacceptable, ridiculous, pathetic, furious, angry, livid, pissed, pissed off, mad at, fed up, sick of, fuck, fucking, bullshit, shit, damn, idiot, idiots, stupid, moron, useless, garbage, trash, worst, never again, never buy, never order, one star, 1 star, bad review, shame on you, how dare you, wtf, what the hell, enough is enough, last time i',
  ],
  // Worry and haste
  [
    'anxious',
    2,
    '着急, 很急, 急死, 急用, 好急, 太急, 急急, 急啊, 急需, 万分火急, 十万火急, 加急, 紧急, 等着用, 等不及, 来不及, 赶时间, 赶着, 担心, 害怕, 好怕, 焦虑, 不安, 慌, 心急, 忐忑, 求求, 拜托了, 救命, 救急, 被盗, 被骗了, 盗刷, 怎么办啊, 怎么办呀, 咋办啊, 可怎么办, 完蛋了, 马上要用, 今天必须, 今天就要, 明天就要, urgent, urgently, asap, as soon as possible, emergency, worried, worrying, anxious, nervous, afraid, scared, panic, panicking, desperate, desperately, stressed, please hurry, hurry, running out of time, need it today, need it by, need it tomorrow, in time, stolen, hacked, unauthorized, what should i do, what am i supposed to do, please help me, really need',
  ],
  [
    'anxious',
    1,
    '急, 尽快, 赶紧, 赶快, 快点, 快一点, 催, 怎么办, 咋办, 会不会丢, 不会丢, hurry up, quickly, soon as, what do i do, concerned',
  ],
  // Displeasure
  [
    'unhappy',
    1.4,
    '失望, 不满, 不满意, 不开心, 不高兴, 郁闷, 难过, 伤心, 委屈, 心累, 心塞, 心寒, 难受, 烦, 烦死, 好烦, 烦人, 崩溃, 糟糕, 糟心, 很差, 太差, 真差, 好差, 差得很, 质量差, 服务差, 态度差, 太烂, 很烂, 真烂, 不好用, 不好吃, 难吃, 难用, 难看, 难闻, 不靠谱, 不负责, 不专业, 不理人, 不回复, 不解决, 没人管, 没人理, 没人回, 没人处理, 解决不了, 答非所问, 听不懂, 不行, 没用, 没解决, 还没解决, 后悔, 上当, 被坑, 白花, 浪费时间, 浪费钱, 麻烦死, 太慢, 好慢, 这么慢, 很慢, 等了好久, 等很久, 等太久, 等了半天, 等了几天, 等了一个, 等了两, 等了三, 多少天了, 几天了, 还没到, 还没发货, 还没收到, 一直没, 一直不, 迟迟, 拖了, 拖延, 一拖再拖, 三番五次, 说了多少遍, 说了几遍, 说了三遍, 问了几遍, 到底, 凭什么, 为什么还, 怎么还, 又坏, 坏了, 碎了, 破了, 瑕疵, 假货, 次品, 二手, 发错, 漏发, 少发, 假的, 不值, 太贵, 掉色, 起球, 异味, 虚假, 缺斤少两, disappointed, disappointing, unhappy, upset, dissatisfied, not happy, not satisfied, frustrated, frustrating, annoyed, annoying, sad, terrible, horrible, awful, poor, bad, unreliable, unprofessional, rude, waste of time, waste of money, wasted, still waiting, been waiting, waiting for, no response, no reply, no one answers, nobody answers, nobody helps, ignored, keeps failing, too slow, so slow, slow, late, delayed, overdue, broken, damaged, defective, faulty, missing, wrong item, never arrived, never received, still not, still no, regret, again and again, how many times, how long do i have to, not helpful, did not help, does not work, not working, makes no sense, let down, confusing',
  ],
  // Contentment
  [
    'happy',
    1.4,
    '谢谢, 感谢, 多谢, 辛苦了, 太好了, 太棒, 真棒, 很棒, 棒棒, 不错, 很好, 非常好, 挺好, 真好, 满意, 很满意, 好评, 点赞, 赞, 给力, 厉害, 贴心, 耐心, 热情, 专业, 喜欢, 好用, 好吃, 好看, 舒服, 开心, 高兴, 惊喜, 完美, 值得, 推荐, 超值, 实惠, 解决了, 搞定了, 有帮助, 帮大忙, 爱了, 爱你, 比心, 哈哈, 信赖, 放心, 正品, 方便, 漂亮, 物美价廉, 性价比高, 很快, 真快, thanks, thank you, thx, appreciate, great, awesome, amazing, excellent, wonderful, fantastic, perfect, love it, love this, happy, glad, pleased, satisfied, helpful, nice, brilliant, good job, well done, solved, resolved, it works, best, impressed, delighted, kind of you',
  ],
];

export const EMOJI: [feeling: Feeling, signs: RegExp][] = [
  ['angry', /[😡😠🤬👎💢🖕💩]|\[(?:发怒|抓狂|怒|弱|鄙视|咒骂)\]/u],
  ['anxious', /[😰😱😨😥🆘]|\[(?:惊恐|流汗|冷汗)\]/u],
  ['unhappy', /[😞😢😭😔😩😫🙄😤☹🙁]|\[(?:流泪|难过|大哭|委屈|白眼|叹气)\]/u],
  ['happy', /[😊😄😁🥰😍👍🙏❤🎉🌹💯]|\[(?:微笑|呲牙|愉快|玫瑰|强|爱心|抱拳)\]/u],
];

export const NEGATED_ZH =
  /(?:不|没|没有|别|并不|不太|不是很|不怎么|毫不|未|无|不会|不用|不想)(?:那么|这么|很|太|觉得|算|是|能|再|要)?$/;
export const NEGATED_EN =
  /\b(?:not|no|never|hardly|without|do not|does not|did not|is not|was not|are not|cannot|nothing|isnt|wasnt)(?: (?:very|so|that|really|at all|a|an|the|been|be|too|feel|feeling|exactly))*\s$/;
export const STRONGER_ZH =
  /(?:太|非常|特别|超级?|极其|真的?|十分|很|好|实在|简直|完全|相当|无比|巨|贼|这么|那么)$/;
export const STRONGER_EN =
  /\b(?:very|really|so|extremely|absolutely|totally|completely|incredibly|super|such|too|beyond|truly)(?: an?)?\s$/;
export const WEAKER_ZH = /(?:有点儿?|有些|稍微|稍|略微|不太)$/;
export const WEAKER_EN = /\b(?:a bit|a little|slightly|somewhat|kind of|sort of)\s$/;
