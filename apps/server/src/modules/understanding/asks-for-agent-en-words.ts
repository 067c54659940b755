/**
 * The English words the matcher of "talk to a human" is built from. Each entry is a piece of a
 * regular expression over lower-case words with one space between them, short forms written out
 * and fillers (please, just, now) already gone.
 */

const any = (...words: string[]) => `(?:${words.join('|')})`;

/** What may stand before the person: a real, one of your, … */
export const BEFORE_PERSON = `(?:${any(
  'an?|the|any|some|one|your|this|that|another|of|more|less|kind of|sort of',
  'actual|real|live|living|breathing|proper|genuine|human|normal|trained|senior|competent|qualified|technical',
  'different|other|available|next|nearest|online|customer service|customer support|support|sales|damn|bloody',
)} )*`;

/** Names only staff go by; one of them alone is a request. */
export const HUMANS = any(
  'human(?: (?:being|agent|operator|rep|representative|support|assistant|help|assistance|person|advisor|service|customer service|chat|takeover|intervention|interaction|response(?! time)|contact|review(?! time)))?',
  '(?:real|actual|live|living|breathing|flesh and blood|genuine) (?:person|people|human(?: being)?s?|agents?|reps?|representatives?|someone|somebody|operators?|staff|support|chat|advisors?|assistants?|customer (?:service|support)(?: agent)?|one|man|woman|support agent|individual|employee)',
);

export const STAFF = any(
  `${HUMANS}s?`,
  '(?:support |service |sales |live chat |customer |customer service |customer support |customer care |call cent(?:er|re) |help ?desk |chat )?(?:agents?|reps?|representatives?|operators?|advis[oe]rs?|associates?|csr)',
  '(?:customer|client|consumer) (?:services?|support|care|relations)(?: (?:team|person|people|staff|department|desk|line|specialist))?',
  'live (?:chat|support|help|assistance)',
  'support (?:staff|person|people|team|specialist|guy)',
  'call cent(?:er|re)',
  'help ?desk',
);

/** Whoever may say yes. */
export const SUPERIORS =
  '(?:duty |shift |store |shop |team |floor )?(?:managers?|supervisors?|boss|superiors?|owner|management|ceo|team leader|higher ups?|whoever is in charge)';

/** People who are staff only when they are spoken with or would serve one. */
export const ANYBODY = any(
  SUPERIORS,
  '(?:someone|somebody|anyone|anybody)(?: (?:else|real|human|alive|there|here|higher up|in charge|live|competent|responsible|senior|(?:on|in|from) (?:your|the) (?:team|company)|from (?:support|customer service)|with a (?:brain|pulse)))*',
  'persons?(?: in charge)?',
  'people',
  'staff members?',
  'member of (?:your |the )?(?:staff|team|support)',
  'team members?',
  'employees?',
  'colleagues?',
);

/** Departments: one talks to them, but needing them may mean anything. */
export const DEPARTMENTS = any(
  'staff',
  '(?:support |service |sales |your )?team',
  '(?:technical |tech )?support',
  'specialists?',
  'experts?',
);

export const TALK = any(
  'talk|speak|chat|converse|communicate|interact|deal|correspond',
  'talking|speaking|chatting|interacting|dealing|conversation|a word|word|chance',
  '(?:text|texting|messaging|message)(?= with)|complaint|complain|complaining|explain (?:this|it|my \\w+)|discuss (?:this|it|my \\w+)',
);

export const TRANSFER = any(
  'connect|transfer|put|pass|hand|route|direct|redirect|forward|switch|escalate|patch|refer|link|hook|turn',
  'connecting|transferring|putting|passing|forwarding|escalating|switching|routing|directing|handing|getting',
  'bring|take|send|get|move|bump|push|assign|reroute|swap|change|upgrade|raise|reconnect',
);

export const TRANSFERRED_BY_OTHERS =
  '(?:be|get|getting|being) (?:connected|transferred|put|passed|handed|routed|redirected|forwarded|switched|escalated|patched|referred)';

/** What is handed over: the contact or the case, never money or a ticket. */
export const CASE =
  '(?:me|us|(?:my|this|the|our) (?:call|chat|case|issue|problem|conversation|complaint|request|query|question|matter)|this ticket)';

export const WANT = any(
  'want|needs?|requires?|demand|request|requesting|prefer|would like|would love|would rather have|insist on|wish for|must have|only accept',
  '(?:get|getting|give|find|bring|fetch|send|assign|offer)(?: me| us)?|send in|bring in|loop in|pull in|call in|patch in|summon|page|put on|put me on with',
  'look for|looking for|ask for|asking for|asked for|wait for|waiting for|how about|what about',
  'reach|reach out to|message|hit up|get (?:a )?hold of|get ahold of|get through to|go to',
  'let me have|(?:can|could|may) (?:i|we) (?:have|see)|i will (?:have|take)',
);

/** What stands behind a person who was only wished for. */
export const AFTER_PERSON =
  '(?=$| (?:to|here|there|who|whom|that|on|in|for|instead|not|rather|help|support|assistance|and|because|cause|or|thanks|thank|with|about|right|as|i|this|at|available|online|chat|soon|today|quickly|if|but|over|me|before|else|cannot|can|so|since|like|of|by|from|take|working|twice|two|three|four|five|several|many|multiple|again|\\d+)(?: |$))';

/** What staff would do for one, unlike somebody who installs or signs for a parcel. */
export const SERVES =
  '(?=$| (?:to (?:talk|speak|chat|help|assist|contact|call|answer|look into this|handle this|deal with this|review|respond|reply|explain|reach|take over|sort|listen|work with|discuss|fix this|solve)|who (?:can help|knows|understands|speaks|is)|here|in charge|instead|not|on the (?:phone|line)|right|with|and|because|for this|for help|please|from|at your)(?: |$))';

export const HELPS =
  '(?:help|assist|contact|call|email|answer|respond|reply|talk (?:to|with)|speak (?:to|with)|reach|take over|handle|look|join|come|step in|review)';

export const BOT = any(
  '(?:chat ?|voice ?)?bots?',
  'ai|artificial intelligence|virtual (?:assistant|agent)s?|chat ?gpt',
  'automated (?:system|repl(?:y|ies)|responses?|messages|answers|assistant|chat|service)',
  'auto ?(?:repl(?:y|ies)|responses?)',
  'canned (?:responses?|answers?|replies)',
);

/** Goods as well, so only where they are talked to. */
export const MACHINE =
  '(?:robots?|machines?|computers?|software|algorithm|program|recording|answering machine|scripts?)';

/** Behind a bot that is refused; a robot vacuum, AI features and bot kits go on differently. */
export const AFTER_BOT =
  '(?=$| (?:and|please|i|but|get|give|human|agent|anymore|any|again|for|mode|repl(?:y|ies)|answers?|responses?|nonsense|stuff|crap|thing|because|or|instead|right|here|off|is|to|chat|chats|it|that (?:can|does) not|which|thanks|who|so|then|today|all|customer|messages?|connect|transfer|let|stuff|assistant|bullshit)(?: |$))';
