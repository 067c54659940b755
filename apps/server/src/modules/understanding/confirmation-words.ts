/** Answers to 解决了吗 and "did this help?". Phrases are separated by commas; no is looked for first. */

export const NO = `
  没有, 没, 没有哦, 还没, 还没有, 没呢, 没有呢, 还没呢, 没解决, 没有解决, 还没解决, 还没有解决, 并没有, 并没有解决, 未解决, 没完全解决, 没有完全解决, 解决不了, 没帮助, 没有帮助, 没什么帮助, 没有什么帮助, 帮不到我, 帮不了我, 没帮到我,
  没用, 没有用, 没啥用, 没什么用, 没卵用, 不管用, 不好用, 不起作用, 没作用, 没效果, 没有效果, 一点用都没有, 一点用没有, 完全没用, 根本没用, 不行, 还是不行, 不可以, 还是不可以, 不对, 不是, 不是的, 不是这个, 不是这个问题, 不是我要的, 不是我想要的, 不是我问的, 我问的不是这个, 我说的不是这个,
  问的不是这个, 答非所问, 看不懂, 没看懂, 不明白, 没明白, 不懂, 听不懂, 没懂, 还是不懂, 还是不明白, 还是不会, 不会弄, 还是没有, 还是没好, 没好, 还没好, 不满意, 否, 无, 无效, 无用, 没成功, 不成功, 失败, 还是失败, 还是报错, 还是一样, 一样, 不太行, 不太对, 不怎么样, 不太有用, 好像没用, 好像不行, 好像没有, 好像不对, 没得, 冇, 冇用, 唔得, 没有解答, 没回答我的问题, 没有回答我的问题,
  没说到点上, 还有问题, 还是有问题, 还是不能用, 还是用不了, 用不了, 不能用, 打不开, 还是打不开, 没反应, 还是没反应, 没弄好, 没搞定, 搞不定, 并不是, 不算, 算不上, 差得远, 你说呢, 解决个屁, 有个屁用, 有啥用, 有什么用, 没有解决我的问题, 没有解决问题, 没解决我的问题, 没解决问题,
  no, nope, nah, na, nop, noo, no it did not, no it does not, no not really, not really, not at all, not yet, not quite, not exactly, not helpful, not useful, not solved, not resolved, not fixed, not working, not good, not enough, not what i asked, not what i need, not what i wanted, not my question,
  it did not, it did not help, did not help, does not help, that did not help, that does not help, this did not help, this does not help, it does not work, does not work, did not work, it is not working, still not working, still not, still no, still does not work, still not solved, still broken, still the same, still have the problem, still having issues, i still have the problem,
  unsolved, unresolved, unhelpful, useless, negative, wrong, wrong answer, that is wrong, that is not it, that is not what i asked, that is not what i meant, that is not my question, i do not think so, i do not understand, do not understand, i am still confused, no luck, nothing, nothing changed, nothing works, same problem, same issue, it is not, it was not, hardly, no help, of no help, no use, doesnt, didnt, never
`;

export const YES = `
  解决了, 已解决, 已经解决了, 已经解决, 解决啦, 解决, 都解决了, 问题解决了, 问题已解决, 搞定了, 搞定, 弄好了, 弄好, 好了, 已经好了, 可以了, 行了, 成了, 成功了, 成功, 好使了, 能用了, 有用, 很有用, 有的, 有, 有帮助, 很有帮助, 有很大帮助, 帮到了, 帮到我了, 帮助很大, 管用, 是, 是的, 是啊, 对, 对的, 对了, 嗯, 嗯嗯, 恩, 恩恩, 好, 好的, 好滴, 好吧, 可以, 可以的, 行, 行的, ok, ok了, 没问题,
  没问题了, 没有问题了, 没事了, 没错, 不错, 挺好, 挺好的, 很好, 非常好, 明白了, 明白, 知道了, 懂了, 清楚了, 了解了, 了解, 会了, 我会了, 学会了, 收到, 谢谢, 谢谢你, 谢谢您, 多谢, 感谢, 非常感谢, 辛苦了, 满意, 很满意, 非常满意, 太好了, 真棒, 棒, 赞, 厉害, 得了, 得咗, 搞掂, 有帮到, 当然, 必须的, 就是这个, 是这个, 对就是这个, 差不多了, 差不多, 算是吧, 算解决了, 应该可以了, 应该解决了, 基本解决了, 原来如此, 确实有用,
  yes, yep, yeah, yup, ya, ye, yes it did, yes it does, it did, it does, it helped, it did help, that helped, this helped, it helps, that helps, this helps, helped, helpful, very helpful, so helpful, useful, very useful, solved, it is solved, resolved, it is resolved, problem solved, fixed, it is fixed, it works, it works now, works, works now, that works, that worked, it worked, worked, working now, all good, all set, i am good, we are good, good now, good, great, perfect, awesome, excellent,
  sure, ok, okay, fine, alright, correct, right, exactly, absolutely, definitely, of course, certainly, indeed, got it, i got it, i see, i understand, understood, makes sense, clear, that is clear, clear now, thanks, thank you, thx, ty, thank you so much, thanks a lot, cheers, perfect thanks, no problem, not bad, no problems, no more questions, no issues, no issue anymore, it is fine now, it is ok now, that is it, that is what i needed, that answers my question, that answered my question, just what i needed, affirmative, kind of, mostly, i think so, think so, i guess so, done
`;

/** Little words before, between and behind. */
export const AROUND =
  '啊 呀 呢 哦 噢 哈 啦 哟 嘛 嘞 吧 了 的 我 这个 这 那个 你 您 都 也 真的 确实 已经 现在 终于 好像 感觉 应该 但 但是 可是 还是 并 完全 根本 你们 亲 客服 问题 it this that really very so much now but well oh um i im was is me just still all for the a answer help please again sorry however actually already totally completely quite at finally think'.split(
    ' ',
  );
