/** What stands around an English request and makes it one for later, a question, or one more try. */

const LATER =
  /\b(?:later|tomorrow|tonight|another (?:time|day)|some other time|some ?time|next (?:week|time|month|monday)|(?:in|this) the (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|this (?:afternoon|evening)|after (?:lunch|work|dinner|that|this|breakfast|the weekend)|when i (?:get|have|am)|eventually|at some point|in (?:an? )?(?:few|couple)|if (?:needed|necessary|need be|required|i need))\b/;
const OWN_PLAN =
  /(?:^|\b(?:and|then|so|but|later|ok|or|fails|work|works|that|this) )(?:i (?:will|might|may|could|would|am going to|can|plan to|guess i will|think i will|am planning to)|we will|let me|shall i)\b(?! not\b)|^(?:will|might|might have to|going to|talk|later|not now|may|speak) /;
const IF_IT_FAILS =
  /\b(?:if|in case|unless|when) (?:it|that|this|they|these|nothing|i|the)(?: \w+)? (?:fails?|does not|do not|did not|still|is not|cannot|not|will not|has not|can not|happens?|breaks|works|stops)\b/;

/** I'll talk to an agent tomorrow, if it fails I'll ask for a human: a wish for another time. */
export function putsOffInEnglish(clause: string): boolean {
  if (/\bhave waited|can not wait|call me|contact me|ring me\b/.test(clause)) return false;
  return OWN_PLAN.test(clause) && (LATER.test(clause) || IF_IT_FAILS.test(clause))
    ? true
    : /\bi (?:will|would|might|can|may) (?:then |just )?(?:ask|contact|get|reach|call|talk|speak|try)\b/.test(clause) && /^(?:and |or )?(?:if|unless|in case)\b/.test(clause) && !/^if you\b/.test(clause);
}

const HOW_IT_WORKS = new RegExp(
  [
    '^(?:do|does|will|would|can|is) (?:you|it|this|the (?:bot|chat|system|chatbot)|this bot)(?: ever| always| sometimes)? (?:transfer|hand|escalate|pass|switch|connect|forward|route|send)\\w*\\b.*\\b(?:if|when|automatically|ever|people|customers|users|everyone|after|at night|always)\\b',
    '^(?:do|does) (?:you|it|this|the (?:bot|chat|system)|this bot) (?:automatically|ever|always) ',
    '^(?:do|does) (?:you|it|this bot|the bot) (?:transfer|escalate|hand|pass|switch)\\b',
    '\\b(?:at what point|under what|in what|in which|what triggers|what makes|after how many|how often|what happens)\\b',
    '^(?:when|how|why) (?:does|do|will|did) (?:the|it|this|an?|handoff|escalation|people|customers|bots?)\\b(?! not)',
    '^how (?:does|do) (?:the|it|this|your|transfer\\w*|escalat\\w*|talking|speaking)\\b',
    '^(?:will|would|do|does|am|should) (?:i|my|the|this) (?:lose|keep|still|be (?:able|charged|billed|put|transferred|connected)|have to|need|wait|get charged)\\b',
    '^(?:is|was) (?:it|this|that|there) (?:faster|quicker|better|cheaper|safe|easier|worth|true|normal|required|necessary|mandatory|free|legit|a scam)\\b',
    '^does (?:typing|saying|talking|speaking|calling|asking|chatting)\\b',
  ].join('|'),
);
const SOURCE =
  /\b(?:email|e mail|sms|text|texts|website|site|page|app|ticket|message|messages|button|sign|link|ad|voicemail|recording|manual|faq|banner|letter|notice|article|policy)(?: (?:i got|that|i received|on your site|you sent|just))* (?:says?|said|reads?|tells?|told|claims?|asks?|asked|suggests?|mentions?|reading|saying)\b|\b(?:claim\w*|pretend\w*|impersonat\w*|posing) (?:to be|as)\b|\b(?:scam|phishing|legit)\b/;
const GIVEN_UP =
  /\bi (?:was (?:going|about|planning) to|wanted|had wanted|was thinking (?:of|about)|almost|nearly|thought (?:about|of)|would have|used to)\b/;
const HIRES =
  /\b(?:hiring|hire|recruit\w*|job openings?|vacanc\w*|salary|apply (?:to|for|as)|become an?|work as|career|position as|resume|interview)\b/;

/** Whether the words are only mentioned: asked about, cited, or wished for once. */
export function mentionsInEnglish(clause: string): boolean {
  if (/\b(?:why|when) (?:can|will|do|would|are) (?:not )?(?:you|i|we)\b/.test(clause)) return false;
  const isOver =
    GIVEN_UP.test(clause) &&
    /\b(?:but (?:it|you|i|that|now|then|the)|fixed|solved|instead|never mind|changed my mind|worked|figured|found|no longer)\b/.test(clause);
  return isOver || HOW_IT_WORKS.test(clause) || SOURCE.test(clause) || HIRES.test(clause);
}

const STAFF = '(?:agents?|humans?|person|reps?|representative|advisor|operator|somebody|someone|support|supervisor|manager|operator|guy|lady|chat|call|she|he|they|bloke)';
const CUT_OFF = new RegExp(
  `\\b(?:cut off|disconnected|dropped|hung up|lost (?:the|my) (?:agent|connection|chat|rep|call|person)|kicked (?:out|off)|timed out|got closed|ended|went away|disappeared|vanished|crashed|closed|left|stopped (?:replying|responding|answering)|gone|happened to|was (?:talking|chatting|speaking) (?:to|with)|told me|froze|refreshed)\\b`,
);
const OF_STAFF = new RegExp(`\\b${STAFF}\\b`);
const DEVICE = /\b(?:wifi|wi fi|bluetooth|router|printer|headset|headphones|speaker|device|internet|game|tv|watch|phone|camera|vpn|server)\b/;
const BACK =
  /\b(?:reconnect (?:me|us|please|with)|reconnect$|connect (?:me|us)(?: back| again)?$|(?:put|patch|get|send|transfer|connect) (?:me|us) (?:back|through again|again)|put me (?:back )?(?:through|on)|(?:get|bring|have|call|put|find) (?:them|him|her|that person|that agent|one) (?:back|on|again|here)|(?:get|need|want|have|give me) (?:another|a new|a different|one)(?: one)?$|back (?:through|on) (?:with|to)|continue with (?:them|him|her)|pick up where|(?:get|put|patch|bring|hook) (?:them|one|him|her) (?:on|in|over))\b/;
const WANTS_ONE =
  /^(?:but |and |so |now |well |ok |yes |then )*(?:(?:can|could|may) (?:i|you|we) (?:get|have|find|connect|put|bring|send|give)(?: me| us)?(?: to| in| with| through to)?|i (?:do |now |really |definitely )*(?:need|want|would like|demand)|get me|give me|find me|bring me|(?:get|put|send|bring|call)) (?:one|them|him|her)(?: (?:on|in|now|after all|here|please|over|back|instead|then))*$/;

/** The chat dropped, reconnect me; got a human there? put them on: who was said before. */
export function asksAgainInEnglish(clause: string, before: string): boolean {
  if (/\b(?:do not|never|not)\b(?! (?:you|they))/.test(clause)) return false;
  if (/\bchanged my mind\b/.test(before) && /^(?:please )?(?:connect|transfer|put) me\b/.test(clause)) return OF_STAFF.test(before);
  if (WANTS_ONE.test(clause)) return /\b(?:agents?|humans?|person|reps?|representative|operator|supervisor|manager|advisor|staff|people)\b/.test(before);
  if (/^(?:get )?(?:someone|somebody)$/.test(clause)) return /\b(?:bots?|not|useless|loops?|looping|stuck|help)\b/.test(before);
  if (!BACK.test(clause)) return false;
  const text = `${before} ${clause}`;
  return CUT_OFF.test(text) && !DEVICE.test(text) && (OF_STAFF.test(text) || /\b(?:i|we) (?:got|was|were|am)\b/.test(before));
}
