import type { ScriptSeed } from './script.ts';
import { large, small } from './skus.ts';
import {
  agent,
  asks,
  faq,
  givesUp,
  handsOff,
  leavesQueue,
  nextMorning,
  nobodyThere,
  note,
  sometimes,
  stock,
  unclear,
} from './turns.ts';

const desk = {
  language: 'en',
  hours: 'open',
  who: 'customer',
  outcome: 'agent_resolved',
  handoffReason: 'asked',
} as const;

/** Conversations in English that people took. */
export const englishDeskScripts: readonly ScriptSeed[] = [
  {
    ...desk,
    key: 'en-english-installer',
    times: 6,
    tags: ['安装'],
    handoffReason: 'not_understood',
    teamKey: 'repairs',
    turns: [
      unclear(['Can the installer speak English?', 'can the installer speak English']),
      stock('clarify'),
      unclear([
        'my Chinese is very basic',
        'for the washer next week',
        'I would like to ask him things',
        'somebody who can explain the dishwasher',
        'my wife is home alone and speaks no Chinese',
        'the last one only pointed at things',
      ]),
      stock('nothing'),
      asks(['yes please', 'a person then', 'agent', '[ok|sure]', 'please connect me', 'yes'], 10),
      ...givesUp(),
      agent([
        '{hello}, this is {me}. Most of our installers speak only Chinese, but I can join by phone while they are at your place.',
        '{hello}, {me} here. We have two who speak some English; I will ask for one of them for the washer.',
        '{hello}, {me} here. I can be on the phone during the visit, so ask away.',
        '{hello}, I will send the guide in English with the crew, and you can call me any time during the visit.',
        '{hello}, {me} here. I will call your wife when they arrive and stay on the line.',
        '{hello}, sorry about that! This time I join by phone.',
      ]),
      asks(
        [
          'that would be great',
          'perfect',
          'what number do I call',
          'very kind',
          'thank you so much',
          'haha, thank you',
        ],
        40,
      ),
      agent(
        [
          'All set, I will call you when they are at the door.',
          'Noted on the order. If neither is free I join by phone.',
          'I call you, so just keep your phone near.',
          'Done, the number is in the text message.',
          'Noted on the order, and the crew knows.',
          'My pleasure. Talk to you then.',
        ],
        45,
      ),
      ...sometimes(
        60,
        note(['英文安装支持，已在单上备注，当天保持电话。', '客户不会中文，优先派会英语的师傅。']),
      ),
    ],
    ratings: [
      { score: 5, comment: 'Went out of their way to help' },
      null,
      { score: 5 },
      { score: 4 },
    ],
  },
  {
    ...desk,
    key: 'en-broken-parcel',
    times: 5,
    tags: ['退换'],
    teamKey: 'aftersales',
    order: { skus: small, phase: 'received' },
    turns: [
      asks([
        'the {thing} arrived damaged',
        'There is a crack in my {thing}',
        'just opened {tail}, the {thing} is bent',
        'box was crushed and the {thing} too',
        'my new {thing} has a big scratch',
      ]),
      faq('damaged'),
      asks(
        [
          'how do I send photos, agent please',
          'can I talk to someone',
          'agent',
          'a person please, I have the photos',
          'photos ready, agent please',
        ],
        40,
      ),
      ...handsOff(),
      agent([
        '{hello}, {me} here, so sorry about that. Use the paper clip on the left for the photos.',
        '{hello}, this is {me}. One photo of the crack and one of the box is all I need.',
        '{hello}, {me} here. Could you show me the {thing} and the carton?',
        '{hello}, this is {me}. Please drop them here, paper clip on the left.',
        '{hello}, sorry to hear that. Send them right here, please.',
      ]),
      asks(['sent', 'done, two photos', 'there you go', 'uploaded', 'here they are'], 70),
      agent(
        [
          'Clear damage, our fault. A new {thing} leaves today; keep or bin the old one.',
          'Thank you. Would you rather have a new one or the ¥{total} back?',
          'That happened on the road. I send a new {thing} today.',
          'Oh dear, poor box. New one, or your money back?',
          'I see it. Keep it with ¥60 back, or a new one: your choice.',
        ],
        80,
      ),
      asks(
        [
          'great, thanks {me}',
          'new one please',
          'thank you',
          'refund please',
          '60 is fair, I keep it',
        ],
        35,
      ),
      ...sometimes(
        70,
        agent(
          [
            'You get a text with the tracking number tonight.',
            'Done, it leaves this afternoon.',
            'All arranged. Sorry again for the trouble.',
            'Refunded the way you paid, 1 to 3 days.',
            'Done, it is on its way to your account.',
          ],
          40,
        ),
      ),
    ],
    ratings: [{ score: 5, comment: 'Replaced without any fuss' }],
  },
  {
    ...desk,
    key: 'en-other-slot',
    times: 5,
    tags: ['安装'],
    teamKey: 'repairs',
    order: { skus: large, phase: 'on_the_way' },
    turns: [
      asks([
        'can you move the {thing} delivery to {day}?',
        'Not home tomorrow, need {day} for the {thing}',
        'I have to change the slot for {tail} to {day}',
        'please reschedule the {thing}, {day} is best',
        'my landlord wants the {thing} delivered on {day}',
      ]),
      faq('reschedule-install'),
      asks(
        [
          'the page does not let me, agent please',
          'someone please, it is tomorrow already',
          'agent',
          'could a person do it',
          'cannot pick {day}, agent please',
        ],
        34,
      ),
      ...handsOff(),
      agent([
        '{hello}, {me} here. {day} is free: 10 to 12 or 2 to 4?',
        '{hello}, no problem at all. Morning or afternoon on {day}?',
        '{hello}, {me} here. On {day} I have 10 to 12 and 2 to 4.',
        '{hello}, sure. Which part of {day} suits you?',
        '{hello}, {me} here, {day} it is. Morning or afternoon?',
      ]),
      asks(['10 to 12', 'afternoon', '2 to 4 works', 'morning please', 'afternoon, he works'], 30),
      agent(
        [
          'Moved. The crew calls half an hour ahead.',
          'Done, and I left a note that you prefer English.',
          'Done: {day}, 2 to 4.',
          'Moved to {day}, 9 to 11.',
          'Booked, 2 to 4. You get a text in a minute.',
        ],
        45,
      ),
      asks(
        ['[thanks|thank you] {me}', 'brilliant', 'great service', 'cheers', 'got the text, thanks'],
        25,
      ),
    ],
    words: { day: ['Saturday', 'Sunday', 'Thursday', 'next Monday', 'Friday'] },
    ratings: [{ score: 5 }, null, { score: 5, comment: 'Took two minutes' }],
  },
  {
    ...desk,
    key: 'en-at-night',
    times: 3,
    hours: 'night',
    tags: ['物流'],
    handoffReason: 'left_message',
    teamKey: 'aftersales',
    turns: [
      asks([
        'anybody there? I am flying out tomorrow and expect a parcel',
        'is there a night shift? it is about a gate code',
        'I need to talk to someone about a delivery',
      ]),
      asks(['agent please', 'human please', 'can I get a person'], 15),
      ...nobodyThere(),
      asks(
        [
          'Please hold my parcel until next Friday, I am abroad.',
          'The gate code changed to 4417, please tell the courier.',
          'Please deliver to the concierge in {city}, he signs for me.',
        ],
        90,
      ),
      nextMorning(
        agent([
          '{hello}, {me} here. The courier holds it until next Friday, safe travels.',
          'Good morning! The new code is on the parcel, {me} here if anything else comes up.',
          '{hello}, {me} here. I read your message first thing: concierge it is, all set.',
        ]),
      ),
      ...sometimes(80, asks(['wow, thanks', 'amazing', 'thank you {me}'], 1200)),
    ],
    ratings: [
      { score: 5, comment: 'Left a note at midnight, fixed by breakfast' },
      null,
      { score: 4 },
    ],
  },
  {
    ...desk,
    key: 'en-hung-up',
    times: 3,
    tags: ['支付'],
    outcome: 'abandoned',
    teamKey: 'aftersales',
    turns: [
      asks([
        'I think I was charged twice',
        'Two charges on my card for one order?',
        'my payment went through two times',
      ]),
      faq('double-charge'),
      asks(['agent please', 'can I speak to somebody', 'talk to a person'], 26),
      ...handsOff(),
      ...leavesQueue(300),
      ...sometimes(
        70,
        asks(['never mind, the second one is gone', 'will try later', 'no time to wait'], 25),
      ),
    ],
    ratings: [null, { score: 3, comment: 'Waited five minutes' }],
  },
];
