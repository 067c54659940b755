/** Said out of politeness or habit: they tell nothing about what is asked. */
export const fillers = listOf(`
  请问 请问一下 请教 请教一下 你好 您好 大家好 哈喽 嗨 喂 在吗 在么 亲 亲亲
  我想问一下 想问一下 我想问 想问 问一下 我想咨询 咨询一下 咨询 打扰一下
  我想知道 想知道 我想了解 了解一下 麻烦 帮我 帮忙 看一下 一下
  谢谢 谢了 多谢 吗 呢 吧 啊 呀 哦 嘛 啦 哈 么 嗯 的 了 着 得 地
  我 我们 你 你们 您 咱 请 就 都 也 把 给 是 这 那 那个
  hello hi hey please pls thanks thank kindly help the a an
  i im ive me my mine we our us you your it its this that there here
  is are am was were be been do does did have has had to of in on at for and or so with
  would could like just know tell some any if as by from want need
`);

/** The frame of a question: they say what kind of answer is wanted, not about what. */
export const frames = listOf(`
  怎么 怎么样 怎样 如何 咋 咋样 怎么办 怎么回事 为什么 为啥 为何 什么 啥 哪 哪里 哪儿 哪个 哪些
  谁 几 多少 多久 多长时间 什么时候 啥时候 几时 几天 时候 时间 可以 可不可以 能 能不能 能否
  是否 是不是 有没有 会 会不会 要 要不要 想 需要 应该 有 没有 没 不 还 在 到 和 跟
  用 去 来 做 弄 办 说 看 让 现在 今天 昨天 明天 已经 一直 一个 这个 如果 之后 以后
  how what when where why which who can will should may not no long much many
  get got take make use go now still find give other another something anything kind
  怎 什 时 候 为 样
`);

/** Customer-service words that the general dictionary lacks or cuts wrongly beside others. */
export const serviceWords = listOf(`
  到账 运费 运费险 发票 退货 退款 退钱 退费 换货 发货 收货 到货 补发 催单 催发货 签收 拒收
  保价 价保 差价 以旧换新 预售 尾款 定金 优惠券 优惠码 满减 红包 积分 会员 包邮 自提
  货到付款 分期 免息 售后 保修 质保 三包 返修 寄修 上门 安装费 七天无理由 假一赔
  实名 解绑 换绑 绑卡 验证码 扫码 限额 提现 充值 扣款 转人工
`);

function listOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
