/** What people say without wanting anything. Words are separated by spaces, phrases by commas. */

export type SmallTalk =
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'who_are_you'
  | 'acknowledge'
  | 'praise'
  | 'abuse'
  | 'still_there';

export const PHRASES: Record<SmallTalk, string> = {
  greeting: `
    你好, 您好, 你们好, 大家好, 早, 早上好, 早安, 上午好, 中午好, 下午好, 晚上好, 晚安好, 哈喽, 哈啰, 哈罗, 嗨, 嘿, 喂, 亲,
    亲亲, 客服你好, 客服您好, 你好客服, 您好客服, 老板好, 掌柜的好, 新年好, 新年快乐, 节日快乐, 中秋快乐, 打扰了, 打扰一下, 雷猴, 萨瓦迪卡,
    ni hao, nihao, nin hao, hi, hii, hiii, hello, helo, hallo, hey, heyy, heya, hiya, yo, howdy, hola, hi there, hello there, hey there,
    good morning, good afternoon, good evening, good day, morning, evening, greetings, how are you, how are you doing,
    how do you do, how is it going, whats up, what is up, sup, wassup, nice to meet you, happy new year, merry christmas
  `,
  thanks: `
    谢谢, 谢谢你, 谢谢您, 谢谢你们, 谢谢啦, 谢谢了, 谢了, 谢啦, 谢, 多谢, 多谢了, 多谢你, 感谢, 感谢你, 感谢您, 非常感谢, 十分感谢, 万分感谢,
    太感谢了, 太谢谢了, 真的谢谢, 谢谢帮助, 谢谢你的帮助, 谢谢您的帮助, 谢谢解答, 谢谢你的解答, 感谢解答, 感谢帮助, 谢谢回复, 谢谢客服, 辛苦了, 辛苦啦,
    你辛苦了, 辛苦你了, 辛苦, 麻烦你了, 麻烦您了, 麻烦了, 有劳了, 劳驾了, 三克油, 蟹蟹, 谢谢亲, xiexie, xie xie, 唔该, 唔该晒, 多谢晒,
    thanks, thank you, thank u, thankyou, thx, thks, tks, ty, tysm, tyvm, thanks a lot, thanks so much, thank you so much, thank you very much,
    many thanks, thanks again, thank you again, much appreciated, i appreciate it, appreciate it, i appreciate your help, cheers, thanks for your help,
    thank you for your help, thanks for the help, thank you for the help, thanks for helping, thanks for your time, thank you for your time,
    that is kind of you, thanks a bunch, thanks a million, thanks mate
  `,
  bye: `
    再见, 拜拜, 拜, 拜了, 白白, 回见, 回头见, 下次见, 改天聊, 先这样, 就这样, 先这样吧, 就这样吧, 那就这样, 那就这样吧, 没事了, 没别的了, 没有别的了, 没其他的了,
    没有其他问题了, 没有其他问题, 没有别的问题了, 没问题了, 没有问题了, 没什么了, 我先走了, 先走了, 下了, 我下了, 晚安, 告辞, 886, 88, 慢走, 回聊, 下次再聊, 不聊了,
    bye, bye bye, byebye, goodbye, good bye, see you, see ya, cya, see you later, see you soon, later, talk to you later, ttyl, take care,
    good night, goodnight, have a nice day, have a good day, have a great day, have a good one, have a nice weekend, have a good weekend,
    that is all, that will be all, that is it, nothing else, no more questions, no other questions, farewell, so long, you too, gotta go, i have to go
  `,
  who_are_you: `
    你是谁, 您是谁, 你谁, 你是什么, 你叫什么, 你叫什么名字, 您叫什么名字, 怎么称呼, 怎么称呼你, 您贵姓, 你是哪位, 你是机器人吗, 你是机器人, 你是不是机器人, 你是个机器人吗,
    你是机器人吧, 是机器人吗, 是机器人, 机器人吗, 你是人吗, 你是真人吗, 你是真人, 你是不是真人, 你是人还是机器人, 你是真人还是机器人, 你是机器人还是真人, 你是机器人还是人,
    你是人工吗, 你是人工还是机器人, 你是人工客服吗, 你是真人客服吗, 你是客服吗, 你是智能客服吗, 是真人吗, 是人工吗, 是真人还是机器人, 你是ai吗, 你是ai, 你是不是ai, 你是人工智能吗,
    你是活人吗, 你是什么机器人, 你是自动回复吗, 是自动回复吗, 这是自动回复吗, 你是自动回复的吗, 我是在跟机器人聊天吗, 我在跟真人聊吗, 我是在和真人说话吗, 你会什么, 你能做什么, 你能干什么,
    你能干嘛, 你可以做什么, 你能帮我做什么, 你会做什么, 你有什么功能, 你都会什么, 介绍一下你自己, 自我介绍一下, 你几岁, 你几岁了, 你多大了, 你是男的还是女的, 你是男是女, 你是哪个公司的,
    who are you, what are you, who is this, what is this, what is your name, whats your name, do you have a name, are you a bot, are you a robot, are you bot,
    are you an ai, are you ai, are you human, are you a human, are you real, are you a real person, are you a real human, are you a person, are you a machine, are you a chatbot,
    are you a human or a bot, are you a bot or a human, are you a bot or a person, are you a person or a bot, are you a real person or a bot, are you a live person, are you a live agent,
    are you an agent, are you automated, is this a bot, is this a robot, is this a real person, is this a human, is this a chatbot, is this automated, is this an ai,
    am i talking to a bot, am i talking to a robot, am i talking to a human, am i talking to a real person, am i talking to a person, am i chatting with a bot, am i speaking to a human,
    am i talking to a human or a bot, am i talking to a bot or a human, what can you do, what can you do for me, what can you help with, what can you help me with, how can you help, how can you help me,
    what do you do, tell me about yourself, introduce yourself, how old are you, who made you
  `,
  acknowledge: `
    好, 好的, 好滴, 好哒, 好吧, 好嘞, 好呀, 好啊, 好了, 好的好的, 嗯, 嗯嗯, 恩, 恩恩, 嗯呢, 嗯好, 哦, 哦哦, 噢, 喔, 喔喔, 额, 呃, 啊, 行, 行吧, 行的, 行啊, 可以, 可以的, 可以啊,
    知道了, 我知道了, 知道, 明白, 明白了, 我明白了, 了解, 了解了, 懂了, 我懂了, 清楚了, 收到, 收到了, 对, 对的, 对对, 对啊, 是, 是的, 是啊, 没错, 没事, 没事的, 没关系, 不客气, 原来如此,
    原来这样, 原来是这样, 这样啊, 是这样啊, 哦这样, 好的知道了, 好的明白了, 那好吧, 那行吧, 那行, 那好, 先看看, 我看看, 我先看看, 我看一下, 我再看看, 我试试, 我先试试, 我去试试, 我再想想, 我想想,
    稍等, 等一下, 等下, 等等, 稍等一下, 哈哈, 哈哈哈, 呵呵, 嘿嘿, 嘻嘻, 没有了, 没了, 不用了, 不需要了, ojbk, okk, 欧克, 欧了, ok了, ok的, ok啦, haode, hao de,
    ok, okay, okey, oki, okie, k, kk, ok ok, yes, yep, yeah, yup, ya, sure, alright, all right, fine, got it, gotcha, i see, understood, i understand, makes sense, right, noted,
    sounds good, cool, great, good, perfect, i know, no problem, no worries, np, you are welcome, my pleasure, one moment, one second, one sec, hold on, wait, just a moment, just a sec,
    let me see, let me check, let me try, i will try, i will check, i will try that, roger, will do, fair enough, hmm, hm, mhm, uh huh, oh, ah, oh ok, oh okay, oh i see, haha, hahaha, lol, no thanks, no thank you
  `,
  praise: `
    真棒, 太棒了, 你真棒, 好棒, 棒, 很棒, 棒棒哒, 棒极了, 厉害, 真厉害, 你真厉害, 太厉害了, 好厉害, 你好厉害, 牛, 真牛, 太牛了, 牛逼, 牛啊, 赞, 点赞, 给你点赞, 很赞, 超赞, 不错, 真不错, 很不错, 挺好,
    挺好的, 很好, 非常好, 太好了, 真好, 好极了, 你真好, 你太好了, 人真好, 你真聪明, 真聪明, 你很聪明, 好聪明, 你真可爱, 真可爱, 你好可爱, 态度真好, 服务真好, 服务很好, 服务态度很好, 服务态度真好, 服务不错,
    回复真快, 回复很快, 真快, 很专业, 真专业, 给力, 真给力, 太给力了, 优秀, 完美, 满意, 很满意, 非常满意, 爱你, 爱了, 爱你哟, 么么哒, 比心, 好评, 五星好评, 666, 有用, 很有用, 很有帮助, 帮大忙了, 你帮大忙了,
    awesome, amazing, excellent, wonderful, fantastic, brilliant, nice, very nice, very good, so good, well done, good job, great job, nice work, good work, great work, good bot, you are great, you are awesome,
    you are amazing, you are the best, you are good, you are smart, you are so smart, you are so helpful, you are very helpful, you are helpful, very helpful, super helpful, that was helpful, that is helpful, that was very helpful, that is great,
    that is awesome, that is perfect, great service, good service, excellent service, great support, love it, i love it, i love you, love you, impressive, i am impressed, you rock, this is great, works great, smart bot
  `,
  abuse: `
    傻逼, 傻b, 傻比, 煞笔, 沙比, 傻叉, 傻子, 傻瓜, 你是傻子吗, 你是傻逼吗, 你傻吗, 你有病, 你有病吧, 有病, 有病吧, 神经病, 脑残, 智障, 你是智障吗, 人工智障, 弱智, 白痴, 蠢货, 笨蛋, 蠢, 真蠢, 你真蠢, 太蠢了, 你好蠢, 笨,
    真笨, 你真笨, 太笨了, 你好笨, 好笨, 你怎么这么笨, 怎么这么笨, 你好傻, 你真傻, 真傻, 垃圾, 垃圾客服, 垃圾机器人, 垃圾公司, 垃圾平台, 垃圾服务, 什么垃圾, 什么破机器人, 什么玩意, 什么玩意儿, 什么东西, 什么鬼, 破机器人, 废物,
    废话, 全是废话, 都是废话, 滚, 滚蛋, 滚开, 去死, 去死吧, 妈的, 他妈的, 特么的, 尼玛, 你妈, 操, 草, 卧槽, 我操, 艹, 靠, 我靠, 日, tmd, nmsl, sb, cnm, 王八蛋, 混蛋, 骗子, 你们是骗子, 都是骗子, 大骗子, 骗人, 黑店, 奸商, 无良商家,
    不要脸, 闭嘴, 烦死了, 真烦, 烦人, 你真没用, 真没用, 没用的东西, 没用的机器人, 一点用都没有, 屁用没有, 没屁用, 什么用都没有, 答非所问, 听不懂人话, 听不懂人话吗, 你听不懂人话吗, 说人话, 能不能说人话, 你是猪吗, 猪,
    stupid, stupid bot, you are stupid, so stupid, this is stupid, idiot, you idiot, you are an idiot, dumb, dumb bot, you are dumb, moron, useless, you are useless, useless bot, this is useless, this bot is useless, totally useless, worthless,
    garbage, trash, rubbish, bullshit, this is bullshit, bs, crap, piece of crap, piece of shit, shit, fuck, fuck you, fuck off, f off, wtf, what the fuck, what the hell, screw you, go to hell, shut up, you suck, this sucks, this bot sucks, asshole, bitch,
    bastard, damn you, scam, scammers, you are scammers, liars, you are liars, liar, ridiculous, pathetic, you are pathetic, terrible bot, worst bot ever, worst service ever, terrible service, horrible service, hate you, i hate you
  `,
  still_there: `
    在吗, 在不在, 在么, 在嘛, 在没, 在没有, 在, 在呢吗, 还在吗, 还在么, 还在不在, 你在吗, 您在吗, 你还在吗, 您还在吗, 人呢, 人在吗, 有人吗, 有人在吗, 有人么, 有人没, 有没有人, 还有人吗, 客服在吗, 亲在吗, 老板在吗, 掌柜的在吗, 在线吗,
    你在线吗, 回复我, 回我, 回话, 怎么不回, 怎么不回我, 怎么不回复, 怎么不说话, 不说话, 说话, 说话啊, 理我, 理理我, 吱一声, 死机了吗, 卡了吗, 卡住了吗, 听得到吗, 看得到吗, 收到吗, 收到了吗, 能看到吗, 能收到吗, 测试, 试试, zai ma, zaima, zai,
    are you there, you there, r u there, u there, still there, are you still there, you still there, anyone there, anybody there, is anyone there, is anybody there, hello anyone, is someone there, are you here, are you online, you online,
    are you alive, are you listening, can you hear me, can you see this, did you get that, do you read me, ping, test, testing, respond, answer me, reply, please respond, please reply, waiting, i am waiting, still waiting, why no answer, no reply
  `,
};

/** Little words around a phrase that change nothing. */
export const PARTICLES =
  '啊 呀 呢 哦 噢 哈 啦 哟 哇 嘛 嘞 咯 喽 吖 滴 亲 客服 小姐姐 小哥哥 老师 那 那就 真的 也 都 了 就 吧 really so very much all again well oh um so please then mate dude bro sir madam guys everyone dear friend everybody there bot man'.split(
    ' ',
  );
