import { BEFORE_PERSON, HELPS, STAFF } from './asks-for-agent-en-words.ts';

/**
 * People of the house who are not called agent or human: [wish, command or question] × [person]
 * × [what they would do for one].
 */
const any = (...words: string[]) => `(?:${words.join('|')})`;

const FOLK =
  'blokes?|guys?|gal|lad(?:y|ies|s)?|lass|gents?|gentleman|man|woman|dude|fella|chap|folks?|person|people|human|somebody|someone|anyone|anybody|individual|one|employee|colleague|coworker';
/** Teams that are talked to through a chat; those that are also things need "team" behind them. */
const TEAMS = any(
  '(?:the |your |an? (?:person|someone) (?:in|from) )?(?:billing|returns|refunds|fraud|sales|claims|complaints|accounting|retention|collections|(?:tech|technical|customer|it) support|support|customer (?:service|care))(?= |$)',
  '(?:the |your |an? )?(?:\\w+ )?(?:team|department|dept|desk|support|specialist)(?= |$)',
);
const ABLE = any(
  "(?:who|that) (?:can|could|will|would|knows?|understands?|speaks?|is(?: not)?|has|actually|might|handles?|deals?)(?: [a-z']+)*?",
  'with (?:a (?:brain|pulse|heart)|authority|some authority|actual \\w+|access)',
  '(?:competent|qualified|senior|knowledgeable|responsible|in charge|higher up|real|human|alive|capable|helpful|smarter)',
);
const OF_YOURS = any(
  `(?:from|on|in|at|of) (?:(?:your|the) (?:side|end|team|company|staff|office|crew|department|people)|${TEAMS})`,
  'there|over there|back there|behind (?:this|the screen)',
);
const ONE_OF_YOU =
  '(?:one|any|some|1) of (?:you(?: guys| people| lot| folks)?(?= |$)|(?:your|the) (?:guys|people|lot|folks|team|staff|agents?|colleagues?|humans?|reps?|employees|coworkers|crew|advisors?|experts?|specialists?|operators?)(?: members)?)|(?:an? |any |some |another )?(?:member of (?:your )?(?:staff|the team|team|your team)|staff member|team member|staffer)|your (?:people|colleagues?|staff|team|folks|guys|lot|coworkers?|employees?)';
/** Someone who is there for the asking: an actual bloke, somebody on your side, one of you guys. */
const WHO = any(
  `(?:an? |some )?(?:actual|real|live|proper|living|genuine) (?:${FOLK})`,
  `(?:an? |the |some |any |another )?(?:${FOLK}) (?:${ABLE}|${OF_YOURS})`,
  ONE_OF_YOU,
  'whoever (?:is |handles |deals |does |runs |can |manages |looks |made |works |supervises )[a-z ]*?',
  'an? (?:bloke|guy|lady|gent|lad|fella|dude|chap|gal|man|woman)(?= to (?:talk|speak|chat)|$)',
  `${BEFORE_PERSON}(?:${STAFF})`,
);
const DOES = any(
  HELPS,
  'jump in|take (?:a look|this|it) ?|look (?:at|into|over)|sort|fix this|chat (?:to|with)|walk me|guide me|explain|assist|step in|deal with|get (?:in touch|back to|on)|ring|phone|give me a (?:call|ring|buzz|shout)|call me|message me|advise|attend|pick (?:this|it) up|sort this|reply|show me|go over|go through',
);
const BETWEEN = '(?: (?:directly|the|a|an|just|over|to|maybe|quickly|privately|with))*';

/** What asks for one of the house without a word for staff, over plain lower-case words. */
export const PEOPLE_REQUESTS: RegExp[] = [
  `\\b(?:talk|speak|chat|chatting|talking|speaking|word|discuss [a-z ]{1,30}|converse|deal|in touch|through|contact)${BETWEEN} (?:to|with) (?:${WHO}|${TEAMS}(?: team| department)?)(?= |$)`,
  `\\b(?:put|transfer|connect|pass|send|switch|route|direct|forward|patch|hand|refer|get)(?:ing)? (?:me|us|this|it|my (?:chat|case|issue))(?: (?:over|through|up|on|back|across|straight))* (?:to|with|onto|in touch with|through to) (?:${WHO}|${TEAMS})(?= |$)`,
  `\\b(?:get|find|bring|fetch|give|send|need|want|grab|have)(?: me| us)?(?: in)? (?:${any(
    `(?:an? |the |some )?(?:actual|real|live|proper) (?:${FOLK})`,
    `(?:someone|somebody|a person|one) (?:who can(?= |$)|${ABLE})`,
    ONE_OF_YOU,
    'an? (?:bloke|guy|lad|fella|dude|lady)(?= to (?:talk|speak|chat)|$| (?:on|in) here)',
    '(?:tech|technical|it) support(?: guy| person)?(?=$)',
  )})(?= |$)`,
  `\\b(?:get|bring|put)(?: me)? (?:billing|sales|accounts|support|returns|tech support) (?:on|in|here|over)\\b`,
  `\\b(?:can|could|would|may|have|let|ask|get|tell|make)(?: not)? (?:${WHO}|(?:an?|the|your) (?:manager|supervisor|boss)|${BEFORE_PERSON}(?:person|somebody from \\w+|someone from \\w+)) (?:please |to )?${DOES}`,
  '\\b(?:can|could|would|have|get|ask)(?: not)? (?:someone|somebody|anyone|anybody)(?: (?:there|else|please|from support))? (?:please |to )?(?:call|ring|phone|contact|message|email|get back to|get in touch with|get to|talk to|speak to|speak with|reach out to|reply to|answer|walk|guide) (?:me|us)(?: |$)',
  '\\b(?:can|could|would)(?: not)? (?:someone|somebody|anyone)(?: (?:there|else))? (?:help|assist) (?:me|us)(?: (?:out|here|with this))?$',
  '\\b(?:can|could|would) (?:someone|somebody|anyone) (?:please )?(?:give me a (?:call|ring|shout|buzz|call back|callback)|take over|jump in|step in)',
  `\\b(?:is|are) there (?:an? |any |some )?(?:${any('actual |real |live |proper ')}(?:${FOLK})|humans?|real people|living beings?)(?: (?:there|here|around|available|i can|i could|to|who)\\b|$)`,
  `\\b(?:is|are) there (?:an? |any |some )(?:${FOLK})(?: or [a-z]+)?(?: on duty| around| there| here)? (?:i (?:can|could)|who (?:can|could)|to (?:talk|speak|chat|help))`,
  `\\b(?:is|are) (?:${any(ONE_OF_YOU)}) (?:around|here|there|available|online|free)\\b`,
  '\\bis (?:anyone|anybody|someone|somebody) (?:going to|gonna|ever going to|able to|willing to|here to|there to|around to) (?:help|answer|reply|talk|assist|respond|speak)',
  '\\bdo (?:real |actual |any )?(?:people|humans) work (?:here|there)|\\b(?:do|does|have)(?: not)? (?:you|they)(?: not)? (?:have )?(?:got )?(?:any |some )?staff(?: (?:i can|here|to (?:talk|help|speak))|$)',
  '^(?:no )?(?:anyone|anybody|someone|somebody|anything) (?:but|other than|except|who is not|that is not)(?: talking to)? (?:an? |the |this )?(?:ro)?(?:bot|machine|ai|computer)',
  '^(?:an? )?(?:someone|somebody|person|bloke|employee|staff|man|woman|lady|guy) (?:please|who)$|^someone who can ',
  '\\bdiscuss (?:[a-z]+ ){1,6}with (?:someone|somebody|a person|sales|your)\\b',
  '\\b(?:get past|get around|get rid of|bypass|get out of) (?:this|the) (?:ro)?bot\\b',
  '\\b(?:magic word|what do i (?:have|need) to (?:type|say|do|press)|what should i type|which (?:button|key)|how many times)(?: [a-z]+){0,3} (?:to|for) (?:get|reach|have|speak|talk|be|a|an)\\b.*\\b(?:human|agent|person|rep|representative|somebody|someone)',
  '\\b(?:in|into|to|join) (?:the|a|your) (?:queue|waiting list|line(?= (?:for|to)))(?: (?:for|to) .*)?$',
  '^(?:i )?(?:already |have )*(?:asked|said|typed|told you|requested|been asking|keep asking|kept asking)(?: already)?(?: (?:for|i want|i need|to (?:talk|speak|chat) (?:to|with)))? (?:an? |the )?(?:human|agent|real person|person|rep|representative)(?: (?:\\w+ ){0,3}(?:ago|already|times?|twice|before|once))?$',
  '^(?:and |so |ok |yes |yeah |sure |go ahead and |do it |go |then )*(?:transfer|escalate)$',
  '\\b(?:get|want|need|find|give)(?: me)? (?:an? )?(?:human|person|agent|rep|representative|real person) (?:fast|quick|already|today|involved|back|up in here|over here|on it)(?= |$)',
  '\\bthe same (?:agent|rep|person|representative|guy|lady)(?: (?:as|i|who|again|from|that)|$)',
].map((source) => new RegExp(source, 'g'));

/** People who come to the door, or hands other than ours. */
export const ELSEWHERE =
  /\b(?:deliver\w*|driver|courier|install\w*|assembl\w*|(?:send|book|schedule|have) (?:an? |the |your )?technician|technician (?:did|was|came|shows?|is|visit|on)|plumber|sign for|pick (?:it |them |up|this up)|pickup|collect|boiler|washer|my (?:order|parcel|package) for me|in store|at the store|door|house|home|repair|ticket|account for me|refer a|gift|invite|send (?:it|this|a gift|money)|money|points|funds|hiring|hire|job|jobs|salary|career|vacanc\w*|recruit\w*)\b/;
