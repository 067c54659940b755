/** Words that announce a question without asking it. Each entry is a piece of a regular expression. */

const any = (...words: string[]) => `(?:${words.join('|')})`;

/** 我想问一下, 有个问题, can I ask you something */
export const ANNOUNCES_ZH = any(
  '(?:那个|就是|是这样的?|这样的|事情是这样的?|情况是这样的?|那什么|嗯|额|呃|唔|话说|对了|还有(?:就是|一个问题|个问题|个事)?|另外|然后)',
  '(?:我|俺|本人)?(?:就)?(?:想|要|想要|来|打算)?(?:再|先)?(?:请问|请教|问问|问|咨询|请问|了解|打听|反馈|反映|确认|核实|查|查询|说)(?:一下下?|下|个问题|个事儿?|你们?|您|几个问题|点事|一个问题|一件事|件事|一个事情?|点问题|些问题|你们?个问题|一下问题)*',
  '(?:我|俺)?(?:这边|这里)?(?:还)?有(?:一?[个点些件]|几个)?(?:小|急)?(?:问题|疑问|事儿?|事情|情况)(?:想|要|需要|请|麻烦)?(?:问|咨询|请教|反馈|了解|请问|说)?(?:一下|下|你们?|您)?',
  '(?:麻烦|打扰|劳驾|请|方便|能|能不能|可以|可不可以|我能|我可以)(?:一下|下)?(?:你|您|再)?(?:帮我|帮忙|给我)?(?:问|咨询|请教|请问|看|查|处理|解决|了解|说|解释|回答|打听)?(?:一下|下|个问题|个事儿?|你个问题)*(?:吗|么|嘛|不)?',
  '(?:帮我|给我|帮忙)(?:看|查|问|处理|弄|解决)?(?:一?下)?(?:呗|吧)?',
  '(?:我(?:的|这)?)?(?:遇到|碰到|出现)了?(?:一?[个些点])?(?:问题|情况|麻烦|状况)了?',
  '需要(?:你|您)?(?:的)?(?:帮助|帮忙|咨询|客服帮忙)(?:一下)?',
  '(?:你|您)?(?:听我说|等一下听我说|看一下|看下|帮我看看|帮我看一下)',
  '(?:我)?(?:刚才|刚刚|之前|昨天|前天|上次|上周)?(?:说的|问的|那个(?:问题|事儿?|单子?|订单)?)',
);

export const ANNOUNCES_EN = any(
  '(?:hi |hello |hey |so |ok |um |well |also |and |actually )*(?:i have|i got|i have got|got|just|there is|here is)? ?(?:an?|another|one|some|a few|a couple of|one more|this)? ?(?:quick |small |simple |general |other |more |urgent |weird |stupid |silly )*(?:questions?|query|queries|issues?|problems?|inquiry|concerns?|request)(?: (?:for you|please|here|to ask|about something|i need help with|i want to ask))*',
  '(?:(?:can|could|may) i|i (?:want|need|would like|wish|wanted) to|i am here to|let me|i wanna|just wanted to|just want to)(?: \\w+ly)? (?:ask|know|check|inquire|enquire|find out|understand|report|discuss|talk about|clarify|confirm)(?: (?:you|about|something|a question|one thing|one more thing|a few things|some questions|a few questions|smth|a quick question|another question|it|this|that|if|whether|on))*',
  '(?:can|could|will|would) (?:you|someone|anyone|somebody) (?:please )?(?:help|assist)(?: me)?(?: (?:out|with something|with this|here|with a question|with an issue|with a problem))*',
  '(?:i )?(?:need|want|require)(?: some| a little| your)? (?:help|assistance|support|info|information)(?: (?:with something|here|with this|please))*',
  'help(?: me)?(?: (?:please|out))?|please help(?: me)?|excuse me|pardon me|so|um+|uh+|well|ok so|okay so|actually|by the way|btw|also|one more thing|another thing|listen|look|quick question|question|query|hey so|hi so|you see|the thing is|it is about',
  '(?:it is |this is |i am (?:writing|contacting you|here|calling) )?(?:about|regarding|concerning|re|in regards to|with regards to|for)(?: (?:my|the|an?|this|that|your|last|recent|one|i|placed|ordered|bought|made|yesterday|today|order|orders|purchase|parcel|package|refund|delivery|account|product|item|invoice|return|payment|shipment|number|no|#?[a-z]*\\d[\\w-]*|yesterdays|from|on|of|week|month|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\w+s))+',
);

/** A question cut off where its verb should come: 我想问怎么, 因为, how do I */
export const STUB_ZH =
  /^(?:请问|我?想?问一?下?|那|那个|你好|我|你们)?(?:怎么(?:样才能)?|为什么|为啥|能不能|可不可以|可以|是不是|有没有|会不会|要不要|如何|怎样|我的?|你们的?|这个|那个|我想|我要|想|要)$/;
export const DANGLES_ZH =
  /(?:如果|如果我|要是|因为|由于|但是|可是|而且|并且|以及|或者|比如说?|关于|至于|对于)$|(?:^|[，,。 ])(?:不过|然后|还有|还是|就是|所以)$/;
export const STUB_EN =
  /^(?:hi |hello |so |and |ok |but )*(?:how (?:do|can|to|does|long|much|many|about)(?: i| you| it)?|why (?:do|does|is|did)?(?: i| you| my| the)?|what (?:is|are|about|if)?(?: the| my)?|when (?:will|does|is|do)?(?: my| the| i)?|where (?:is|are|do)?(?: my| the| i)?|can (?:i|you|we)|could (?:i|you)|do (?:i|you)|is (?:it|there|the|my)|i|my|the|if i|if)$/;
export const DANGLES_EN = /(?:^|[\s,])(?:because|and|but|or|if|the|my|an?|then)$/;

/** Only a matter is named: 关于昨天那个订单, 我上周买的耳机 */
export const TOPIC_ZH =
  /^(?:我?(?:想|要)?(?:问|咨询|说|了解)?(?:一下|下)?)?(?:关于|有关|说到|针对|至于).{1,20}(?:的(?:事情?|问题|情况)|这个?(?:事情?|问题)|那个.{1,8}|订单|快递|退款|包裹|产品|商品|东西|账号|发票|单子?)?$/;
export const NAMED_ZH =
  /^我(?:在你们家?|在这|在店里)?(?:昨天|前天|今天|上周.?|上个?月|刚刚?|之前|前几天|\d+[月号日天].{0,4})?(?:在你们?(?:家|店里?|这里?)?)?(?:买|下单|订|拍|购买|收到)的(?:那个|这个|一?[个台双件款只套])?[^，。！？,.!?]{1,10}$/;

/** What a whole question or statement has: never wait on these. */
export const COMPLETE_ZH =
  /[?？]|吗|嘛$|呢$|么$|多久|多少|几[天个点号时次年月]|什么时候|什么|怎么.|如何.|怎样.|哪|谁|为什么.|为啥.|能不能.|可不可以.|可以.|是不是.|有没有.|会不会.|要不要.|是否|不了|没有?(?:到|收|发|用|反应|动|货|人)|坏|错|丢|破|碎|裂|漏|少了|退|换|取消|改|查|开(?:票|发票)|催|修|不(?:能|会|行|亮|动|响|对|好|给|到|让|开)|失败|太|很|已经|了$/;
export const COMPLETE_EN =
  /\?|^(?:how|what|when|where|why|which|who|whose|is|are|do|does|did|can|could|will|would|should|may|has|have|am|was|were) (?:\w+ ){2,}\w+|\b(?:not|never|cannot|wont|broken|missing|wrong|late|refund me|cancel|return|track|change|failed|fails|stopped|lost|damaged|defective|arrived|want to (?!ask|know|check|inquire|report|discuss|talk|clarify|confirm|find)\w+|need to (?!ask|know|check|inquire|report|discuss|talk|clarify|confirm|find)\w+)\b/;
