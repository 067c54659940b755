/** What stands around an English request and makes it one for later, a question, or one more try. */

const LATER =
  /\b(?:later|tomorrow|tonight|another (?:time|day)|some other time|some ?time|on the weekend|next (?:week|time|month|monday)|(?:in|this) the (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|this (?:afternoon|evening)|after (?:lunch|work|dinner|that|this|breakfast|the weekend)|when i (?:get|have|am)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|eventually|at some point|in (?:an? )?(?:few|couple)|if (?:needed|necessary|need be|required|i need))\b/;
const OWN_PLAN =
  /\b(?:i|we) (?:will|might|may|could|would|am going to|can|plan to|am planning to)\b(?! not\b)|\blet me\b|^(?:will|might|going to|talk|later|not now|may|speak) /;
const IF_IT_FAILS =
  /\b(?:if|in case|unless|when) (?:it|that|this|they|these|nothing|the|i still|i)(?: \w+)? (?:fails?|does not|do not|did not|still|is not|cannot|not|will not|has not|can not|happens?|breaks|works|stops)\b/;

const WILL_ASK =
  /\bi (?:will|would|might|can|may) (?:then |just )?(?:ask|contact|get|reach|call|talk|speak|try|come|let you know|message)\b/;
const NOT_FOR_LATER =
  /\bhave waited|can not wait|call me|contact me|ring me\b|i will (?:cancel|sue|leave|report|complain|switch|dispute|post)\b/;

/** I'll talk to an agent tomorrow, if it fails I'll ask for a human: a wish for another time. */
export function putsOffInEnglish(clause: string): boolean {
  if (NOT_FOR_LATER.test(clause)) return false;
  if (/\bif (?!you\b|someone\b|no ?body\b|no one\b)\w+/.test(clause) && WILL_ASK.test(clause))
    return true;
  return OWN_PLAN.test(clause) && (LATER.test(clause) || IF_IT_FAILS.test(clause));
}

const HOW_IT_WORKS = new RegExp(
  [
    '^(?:do|does|will|would|can|is) (?:you|it|this|the (?:bot|chat|system|chatbot)|this bot)(?: ever| always| sometimes)? (?:transfer|hand|escalate|pass|switch|connect|forward|route|send)\\w*\\b.*\\b(?:if|when|automatically|ever|people|customers|users|everyone|after|at night|always)\\b',
    '^(?:do|does) (?:you|it|this|the (?:bot|chat|system)|this bot) (?:automatically|ever|always) ',
    '^(?:do|does) (?:you|it|this bot|the bot) (?:transfer|escalate|hand|pass|switch)\\b',
    '\\bor are you\\b|^how do you (?:decide|know|determine|choose|handle|pick)\\b',
    '^how (?:do|can|would|could) (?:i|we|you) (?:configure|set up|setup|train|program|build|add|integrate|assign|translate|say|enable)\\b',
    '\\b(?:at what point|under what|in what|in which|what triggers|what makes|after how many|how often|what happens)\\b',
    '^(?:when|how|why) (?:does|do|will|did) (?:the|it|this|an?|handoff|escalation|people|customers|bots?)\\b(?! not)',
    '^how (?:does|do) (?:the|it|this|your|transfer\\w*|escalat\\w*|talking|speaking)\\b',
    '^(?:will|would|do|does|am|should) (?:i|my|the|this) (?:lose|keep|still|be (?:able|charged|billed|put|transferred|connected)|have to|need|wait|get charged)\\b',
    '^(?:is|was) (?:it|this|that|there) (?:faster|quicker|better|cheaper|safe|easier|worth|true|normal|required|necessary|mandatory|free|legit|a scam)\\b',
    '^does (?:typing|saying|talking|speaking|calling|asking|chatting)\\b',
  ].join('|'),
);
const SOURCE =
  /\b(?:text|email|sms|letter|voicemail|call) to (?:call|text|contact|reach)\b|\b(?:email|e mail|sms|text|texts|website|site|page|app|ticket|message|messages|button|sign|link|ad|voicemail|recording|manual|faq|banner|label|box|packag\w+|instructions?|leaflet|card|sticker|receipt|invoice|letter|notice|article|policy)(?: (?:i got|that|i received|on your site|you sent|just))* (?:says?|said|reads?|tells?|told|claims?|asks?|asked|suggests?|mentions?|reading|saying)\b|\b(?:claim\w*|pretend\w*|impersonat\w*|posing) (?:to be|as)\b|\b(?:scam|phishing|legit)\b/;
const GIVEN_UP =
  /\bi (?:was (?:going|about|planning) to|wanted|had wanted|was thinking (?:of|about)|almost|nearly|thought (?:about|of)|would have|used to)\b/;
const HIRES =
  /\b(?:hiring|hire|recruit\w*|job openings?|vacanc\w*|salary|apply (?:to|for|as)|become an?|work as|career|position as|resume|interview)\b/;

/** Whether the words are only mentioned: asked about, cited, or wished for once. */
export function mentionsInEnglish(clause: string): boolean {
  if (/\b(?:why|when) (?:can|will|do|would|are) (?:not )?(?:you|i|we)\b/.test(clause)) return false;
  const isOver =
    GIVEN_UP.test(clause) &&
    /\b(?:but (?:it|you|i|that|now|then|the)|fixed|solved|instead|never mind|changed my mind|worked|figured|found|no longer)\b/.test(
      clause,
    );
  return isOver || HOW_IT_WORKS.test(clause) || SOURCE.test(clause) || HIRES.test(clause);
}

const STAFF =
  '(?:agents?|humans?|person|reps?|representative|advisor|operator|somebody|someone|support|supervisor|manager|operator|guy|lady|chat|call|she|he|they|bloke)';
const CUT_OFF =
  /\b(?:cut off|disconnected|dropped|hung up|lost (?:the |my |our |your )?(?:agent|connection|chat|rep|call|person)|kicked (?:out|off)|timed out|got closed|ended|went away|disappeared|vanished|crashed|dropped off|disconnect\w*|closed|left|stopped (?:replying|responding|answering)|gone|happened to|(?:was|were) (?:talking|chatting|speaking) (?:to|with)|(?:talked|spoke|chatted) (?:to|with)|(?:last|yesterday)|told me|froze|refreshed)\b/;
const OF_STAFF = new RegExp(`\\b${STAFF}\\b`);
const DEVICE =
  /\b(?:wifi|wi fi|bluetooth|router|printer|headset|headphones|speaker|device|internet|game|tv|watch|phone|camera|vpn|server)\b/;
const BACK =
  /\b(?:be reconnected|(?:get|find|give|connect|send) me another(?: one| agent| rep| person)?$|reconnect (?:me|us|please|with)|reconnect$|connect (?:me|us)(?: back| again)?$|(?:put|patch|get|send|transfer|connect) (?:me|us) (?:back|through again|again)|put me (?:back )?(?:through|on)|(?:get|bring|have|call|put|find) (?:them|him|her|that person|that agent|one) (?:back|on|again|here)|(?:get|need|want|have|give me) (?:another|a new|a different|one)(?: one)?$|(?:get|bring|find) (?:the|my|that) (?:agent|rep|person|human|lady|guy) back|(?:to|with) (?:another|a different|a new) (?:one|agent|rep|person)|(?:talk|speak|chat) (?:to|with) (?:her|him|them) again|back (?:through|on) (?:with|to)|continue with (?:them|him|her)|pick up where|(?:get|put|patch|bring|hook) (?:them|one|him|her) (?:on|in|over))\b/;
const WANTS_ONE =
  /^(?:but |and |so |now |well |ok |yes |then )*(?:(?:can|could|may) (?:i|you|we) (?:get|have|find|connect|put|bring|send|give)(?: me| us)?(?: to| in| with| through to)?|i (?:do |now |really |definitely )*(?:need|want|would like|demand)|get me|give me|find me|bring me|(?:get|put|send|bring|call)) (?:one|them|him|her)(?: (?:on|in|now|after all|here|please|over|back|instead|then))*$/;

const NAMES_STAFF =
  /\b(?:agents?|humans?|person|reps?|representative|operator|supervisor|manager|advisor|staff|people)\b/;
const BOT_FAILS = /\b(?:bots?|not|useless|loops?|looping|stuck|help)\b/;

/** The chat dropped, reconnect me; got a human there? put them on: who was said before. */
export function asksAgainInEnglish(clause: string, before: string): boolean {
  if (/\b(?:do not|never|not)\b(?! (?:you|they))/.test(clause)) return false;
  if (/\bchanged my mind\b/.test(before) && /^(?:connect|transfer|put) me\b/.test(clause))
    return OF_STAFF.test(before);
  if (WANTS_ONE.test(clause) && NAMES_STAFF.test(before)) return true;
  if (/^(?:get )?(?:someone|somebody)$/.test(clause)) return BOT_FAILS.test(before);
  return BACK.test(clause) && wasCutOff(`${before} ${clause}`);
}

function wasCutOff(text: string): boolean {
  const isChat =
    OF_STAFF.test(text) ||
    /\b(?:i|we) (?:got|was|were|am|talked to|spoke to|spoke with|chatted with)\b/.test(text);
  return CUT_OFF.test(text) && !DEVICE.test(text) && isChat;
}
