import type { Locale } from '@lingxi/contract';

type Wordings = Record<Locale, readonly string[]>;

/** What the bot says besides answers. Several wordings each, so that it never repeats itself. */
export const wording = {
  greeting: {
    zh: [
      '您好，我是智能客服。请直接说您的问题，需要人工时随时告诉我。',
      '您好，请问有什么可以帮您？',
      '在的，您请说。',
    ],
    en: [
      'Hello, I am the automatic assistant. Just ask, and tell me whenever you want a person.',
      'Hello, how can I help?',
      'I am here. What would you like to know?',
    ],
  },
  still_there: {
    zh: ['在的，您请说。', '我一直在，请问有什么可以帮您？', '在呢，您说。'],
    en: ['I am here. Go ahead.', 'Still here. How can I help?', 'Yes, please go on.'],
  },
  thanks: {
    zh: ['不客气，还有问题随时找我。', '很高兴能帮到您。', '应该的，祝您一切顺利。'],
    en: [
      'You are welcome. I am here if anything else comes up.',
      'Glad I could help.',
      'My pleasure. Have a good day.',
    ],
  },
  bye: {
    zh: ['再见，有需要随时回来。', '祝您生活愉快，再见。', '好的，再见。'],
    en: ['Goodbye. Come back any time.', 'Have a nice day. Goodbye.', 'All right, goodbye.'],
  },
  who_are_you: {
    zh: [
      '我是智能客服，一个自动回答的程序，答案都来自知识库。想找真人，说「转人工」就好。',
      '我是机器人客服，不是真人。我答不上来的，会把您转给人工同事。',
      '我是程序，全天都在；需要真人的时候，请说「转人工」。',
    ],
    en: [
      'I am the automatic assistant, a program that answers from the knowledge base. Say “agent” for a person.',
      'I am a bot, not a person. What I cannot answer I hand to a colleague.',
      'I am a program and always here; say “agent” when you want a person.',
    ],
  },
  acknowledge: {
    zh: ['好的，还有什么想了解的吗？', '嗯，您还有别的问题吗？', '好的，需要时随时叫我。'],
    en: [
      'All right. Is there anything else?',
      'Sure. Anything else?',
      'Good. I am here when needed.',
    ],
  },
  praise: {
    zh: ['谢谢您的夸奖！', '谢谢，很高兴帮上忙。', '您的肯定是我的动力。'],
    en: ['Thank you, that is kind.', 'Thanks, happy to help.', 'That is good to hear.'],
  },
  abuse: {
    zh: [
      '很抱歉让您不满意。我可以马上为您转人工。',
      '对不起，没帮上忙。需要的话请说「转人工」，同事会接着处理。',
      '我理解您着急。请告诉我具体遇到了什么，或者说「转人工」。',
    ],
    en: [
      'I am sorry this was not good. I can get you a person right away.',
      'Sorry that I could not help. Say “agent”, and a colleague will take over.',
      'I understand. Tell me what happened, or say “agent”.',
    ],
  },
  options: {
    zh: ['您想问的是下面哪一个？', '我找到几个相近的问题，请选一个：', '请问您指的是：'],
    en: [
      'Which of these do you mean?',
      'I found similar questions, please pick one:',
      'Do you mean:',
    ],
  },
  option: {
    zh: ['您想问的是这个吗？', '我猜您问的是：', '是不是这个问题？'],
    en: ['Is this what you mean?', 'I think you are asking:', 'Is it this question?'],
  },
  repeated: {
    zh: [
      '这个问题的答案就在上面。要是没解决，说说卡在哪一步，或者转人工。',
      '我上面说的就是目前的答案；情况不一样的话请补充一句，也可以转人工。',
    ],
    en: [
      'The answer to this is just above. If it does not solve it, tell me where you are stuck, or ask for a person.',
      'What I said above is all I have on this. If your case differs, add a detail, or ask for a person.',
    ],
  },
  clarify: {
    zh: [
      '我想确认一下您的意思，能再说具体一点吗？比如哪件商品、遇到了什么情况。',
      '我怕理解错了，请补充一两句细节，好吗？',
      '这件事能多说一点吗？我好找到准确的答案。',
    ],
    en: [
      'Let me make sure I understand: could you say a little more, such as which product and what happened?',
      'I would rather not guess. Could you add a detail or two?',
      'Could you tell me more, so that I find the right answer?',
    ],
  },
  nearest: {
    zh: [
      '这个问题我没有把握。下面这些也许接近；都不是的话，可以转人工。',
      '抱歉，没有找到准确的答案。看看这些是不是您要的，或者让人工同事来看。',
      '我不想误导您。这几个最接近，也可以直接转人工。',
    ],
    en: [
      'I am not sure about this one. These may be close; if none fits, I can get you a person.',
      'Sorry, I found no exact answer. Is one of these it, or shall a colleague have a look?',
      'I do not want to mislead you. These come closest, or I can hand you over.',
    ],
  },
  nothing: {
    zh: [
      '抱歉，这个问题我答不上来。要为您转人工吗？同事能看到我们的对话。',
      '知识库里没有这件事的答案。您可以说「转人工」，由同事来回答。',
      '这件事超出了我知道的范围，转给人工同事更稳妥，要转吗？',
    ],
    en: [
      'Sorry, I have no answer to this. Shall I get you a person? They will see our conversation.',
      'The knowledge base has nothing on this. Say “agent”, and a colleague will answer.',
      'This is beyond what I know. Better to ask a colleague: shall I hand you over?',
    ],
  },
  unhelpful: {
    zh: [
      '抱歉没帮上忙。您能说说哪里不对吗？也可以直接转人工。',
      '对不起，这个答案不合适。换个说法我再找找，或者转人工。',
      '没解决就让同事来吧：点「转人工」，或者再补充一点情况。',
    ],
    en: [
      'Sorry that did not help. What was wrong with it? I can also get you a person.',
      'Sorry, that was not it. Put it another way and I will look again, or ask for a person.',
      'If it is not solved, let a colleague help, or add a little more detail.',
    ],
  },
  confirmed: {
    zh: ['太好了，很高兴解决了您的问题。', '好的，问题解决就好。', '解决了就好，祝您愉快。'],
    en: [
      'Great, glad that is solved.',
      'Good to hear it is solved.',
      'Wonderful. Have a nice day.',
    ],
  },
  picture: {
    zh: [
      '收到。图片我还看不懂，请用文字说说遇到了什么，或者转人工让同事看。',
      '文件收到了，但我读不了里面的内容。能用一句话描述吗？也可以转人工。',
      '谢谢，已经收好。请补充文字说明，或者说「转人工」。',
    ],
    en: [
      'Received. I cannot read pictures yet: please describe it in words, or ask for a person.',
      'I have the file but cannot read it. Could you put it in a sentence? Or say “agent”.',
      'Thanks, it is saved. Please add a few words, or ask for a person.',
    ],
  },
  handoff: {
    zh: [
      '好的，正在为您转人工。前面的对话同事都看得到，不用再说一遍。',
      '马上为您转接人工客服，您的问题我已经整理好一并交过去。',
      '已为您转人工，请稍候，同事会接着处理。',
    ],
    en: [
      'Sure, I am getting you a person. They see our conversation, so there is no need to repeat it.',
      'Handing you over now. I have summed up your question for my colleague.',
      'A person will take over in a moment.',
    ],
  },
  handoffUnasked: {
    zh: [
      '这个问题我确实答不好，已为您转人工，前面的对话同事都看得到。',
      '我没能解决，这就请人工同事接着处理，您不用再说一遍。',
    ],
    en: [
      'I really cannot answer this, so I am handing you to a person who sees our conversation.',
      'I could not solve it. A colleague will take over; no need to repeat anything.',
    ],
  },
  nobody: {
    zh: [
      '现在没有人工客服在线。请留下联系方式和问题，我们上线后第一时间回复您。',
      '人工客服暂时不在。留言后会作为会话交给同事，上线就处理。',
    ],
    en: [
      'Nobody is online right now. Leave a way to reach you and your question, and we will answer as soon as we are back.',
      'My colleagues are away. Your message will be waiting for them as a conversation.',
    ],
  },
  nobodyStill: {
    zh: [
      '现在仍然没有人工客服在线。留下联系方式，我们上线后第一时间回复；别的问题可以继续问我。',
      '同事们还没上线，您的会话在等着他们。常见问题我可以先答，也可以留言。',
      '人工客服暂时还不在，留言不会丢。您也可以换个问题问我。',
    ],
    en: [
      'Still nobody is online. Leave a way to reach you and we will answer first thing; ask me anything else meanwhile.',
      'My colleagues are not back yet; your conversation is waiting for them. I can answer common questions, or you can leave a message.',
      'Nobody is here for the moment, and no message gets lost. You can also ask me something else.',
    ],
  },
  closed: {
    zh: [
      '现在是非工作时间，{{hours.opensAt}} 恢复人工服务。请留下联系方式和问题，上班后第一时间回复您。',
      '人工客服已经下班，{{hours.opensAt}} 上班。可以先留言，同事一上班就能看到。',
    ],
    en: [
      'We are closed right now; people are back {{hours.opensAt}}. Leave a way to reach you and your question, and we will answer first thing.',
      'My colleagues have gone home and are back {{hours.opensAt}}. Leave a message, and they will see it as soon as they are.',
    ],
  },
  closedWaiting: {
    zh: [
      '现在是非工作时间，{{hours.opensAt}} 恢复人工服务。已为您排队，上班后按顺序接待，不用再说一遍。',
      '人工客服已经下班，{{hours.opensAt}} 上班。您的位置留着，同事上班后会按先后来回复。',
    ],
    en: [
      'We are closed right now; people are back {{hours.opensAt}}. You are in the queue and will be answered in turn, with nothing to repeat.',
      'My colleagues have gone home and are back {{hours.opensAt}}. Your place is kept until then.',
    ],
  },
  closedStill: {
    zh: [
      '同事们还没上班，{{hours.opensAt}} 恢复人工服务。常见问题我可以先答。',
      '人工服务 {{hours.opensAt}} 恢复，您说的都会一并交给同事。别的问题可以继续问我。',
      '要等到 {{hours.opensAt}} 才有人工客服，在那之前我一直在。',
    ],
    en: [
      'Nobody is at work yet; people are back {{hours.opensAt}}. I can answer common questions meanwhile.',
      'People are back {{hours.opensAt}} and will read all of this. You can go on asking me other things.',
      'It takes until people are back {{hours.opensAt}}; I am here all the while.',
    ],
  },
  noted: {
    zh: [
      '记下了，会和您的留言放在一起，同事上线后一并处理。',
      '好的，这条也会交给同事。',
      '已补充到您的留言里。',
    ],
    en: [
      'Noted: it goes with your message, and my colleagues will see both.',
      'All right, they will read this too.',
      'Added to your message.',
    ],
  },
  handedBack: {
    zh: [
      '我是智能客服，接下来由我为您服务，刚才的对话我都记得。',
      '人工同事把对话交回给我了，还有问题请直接说。',
    ],
    en: [
      'The automatic assistant here again. I know what has been said; please go on.',
      'My colleague has handed the conversation back to me. What else can I do?',
    ],
  },
  leftQueue: {
    zh: ['好的，已取消排队。您可以继续问我，需要时再转人工。', '已为您取消等待，我在这里。'],
    en: [
      'All right, you are no longer waiting. Ask me, or ask for a person again any time.',
      'Cancelled. I am here.',
    ],
  },
} as const satisfies Record<string, Wordings>;

export type WordingKey = keyof typeof wording;

export const agentButton = { zh: '转人工', en: 'Talk to a person' } as const;
