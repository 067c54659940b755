/** What turns the words of a request into something else, in English. */

const any = (...words: string[]) => `(?:${words.join('|')})`;

/** Nouns an agent or a human is only the front of: agent price, human hair. */
export const COMPOUND = new RegExp(
  `^(?:'s?)?(?: ${any(
    'prices?|pricing|codes?|id|fees?|names?|commission|discount|salary|wage|position|jobs?|seats?|cost',
    'programm?e?|portal|login|licen[cs]e|registration|application|agreement|contract|platform|dashboard|panel|app|account|policy|section|manual',
    'hours?|number|email|address|phone|contact|hotline|opening|working hours|service fee',
    'response time|training|hair|rights|resources|readable|sized?|body|skin|error|verification|made|shaped|race|voice|model|software|nature|grade|growth',
    'reviews?|rating|feedback|survey|sample|history|response time',
    'behind|reading|to (?:sell|import|buy|represent|distribute|ship)|near|nearby|in(?! (?:charge|here|this|person))|located|based',
    'told|said|says|promised|was|were|did|had|has|agreed|never|refused|yesterday',
  )}(?: |$))`,
);

/** Nouns in front that make it another trade, or somebody else's: travel agent, my manager. */
export const ANOTHER_TRADE =
  /\b(?:travel|real estate|estate|insurance|cleaning|bleaching|forwarding|shipping|freight|ticket|secret|user|double|foaming|letting|customs|press|literary|buying|purchasing|chemical|oxidizing|wetting|release|authori[sz]ed|local|regional|exclusive|sole|(?:become|becoming|be|was|am|is|as) an?|be your|bank|delivery|courier|tour|machine|crane|drone|phone|network|mobile|security|sports|talent) (?:agents?|reps?|representatives?|operators?|advis[oe]rs?|associates?)$|\b(?:become|becoming|be|was|am|as|my|his|her|their|our|former|non|be your)(?: an?)? (?:agents?|reps?|representatives?|operators?|advis[oe]rs?|associates?|manager|boss|supervisor|specialist|team|support|customer (?:service|support))$/;

/** A refusal right in front of the request, with the small words that may stand between. */
export const REFUSED =
  /\b(?:do not|does not|did not|never|without|instead of|rather than|no longer|not|no(?! i\b)|nobody|no one|avoid|stop|cancel|forget|refuse|unnecessary|hate|dislike|against|needless|than|skip)(?: (?:to|wants?|needs?|wish|have|for|an?|any|the|you|me|ever|again|even|be|being|going|bother|bothering|like|get|getting|i|asking|asked|ask|trying|try|make|making|start|think|of|care|require|yet|necessary|reason|planning|plan|point|in|said|say|looking|transferring|connecting|transfer|connect|requesting|request|interested|wait|feel|we|should|must|then|put|pass|send|let|call|calling|escalate|use|see|help|much|so|too|up|it|is|this|contact|contacting|my))*(?: |$)$/;

/** Why can't I, don't you, unless you: negative words, but wishes. */
export const RHETORICAL = new RegExp(
  `\\b${any(
    '(?:i|we) (?:can|could) not|why|how come|if|unless|until',
    'no (?:way|option|ability|chance|possibility|luck|other way|place|button|link)',
    'not (?:able|letting|let|possible|leaving|stopping|going away|find|get|reach|leave|happy|helpful|helping|working|good|hang|connect me|give|listening|understand|seem|see (?:how|a|any)|figure out|know how)',
    'never (?:get|let|find|able|reach)',
    '(?:do|would|will|are|is|should|can|could) (?:i|we|you|it|they|there|this|someone|somebody) (?:guys )?not',
    '(?:do|can|could|will|would|is|are) not (?:i|you|we|they|it|there|someone|somebody)(?! (?:need|have))',
    '(?:you|it|they|bot) (?:will|would|can|could|do) not (?:let|put|connect|transfer|get|give|allow)',
  )}\\b`,
);

const PAST =
  /\b(?:yesterday|earlier|ago|previously|last (?:time|week|night|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other day|this morning)\b/;
const URGES =
  /\b(?:want|need|would like|can|could|please|connect|transfer|again|still|let|get|now|back)\b|asked for .*\b(?:minutes?|hours?|seconds?|times) ago$/;

/** A clause about the past in which nothing is wished for. */
export function isReport(clause: string): boolean {
  return PAST.test(clause) && !URGES.test(clause);
}

const SERVICE_FACTS = new RegExp(
  `\\b${any(
    'hours|what time|how many|how long|how much|open|opens?|opening|closed?|response time|weekends?|(?:mon|tues|wednes|thurs|fri)days|sundays?|saturdays?|24 ?7|24 hours|at night|after hours|overnight|holidays?|christmas',
    'free of|(?:is )?it free|free$|^when (?:is|are|do|does)|salary|difference between|better than|meaning|mean|what (?:is|are|does|do)',
    '(?:phone|contact|telephone|what|which|hotline|support|service) (?:number|email)|(?:number|email|address) (?:for|of|to)',
  )}\\b|^(?:how|what|is|are|do|does|will|would|can|could|tell) .*\\b(?:cost|(?<!in )charges?|charged|fees?|extra)\\b`,
);
const NO_FACTS =
  /^(?:open|start|begin) |\bway to\b|\bwhen (?:do|can|will) i\b(?!.*(?:weekend|hours|day))|\bmagic word|\bwhat do i (?:have to |need to )?\w+ to (?:talk|have|speak|get|reach|connect|chat)\b|\b(?:what do i (?:have|need) to do|what is (?:wrong|going|happening|this)|how many times|how much longer|what are you|how long (?:until|before|till|must|do i have to beg))\b/;

/** A clause that asks about the service instead of for it. */
export function asksAboutService(clause: string): boolean {
  return SERVICE_FACTS.test(clause) && !NO_FACTS.test(clause);
}

/** if I talk to a human will you …: the wish is only supposed. */
export const SUPPOSED =
  /\b(?:after|since|before|while|despite|upon) ?$|\b(?:if|when|whenever|after|once|while|every time|each time|last time|because|since|in case|whether|before) (?:i|we|you|they) (?:(?:have|had|do|did|need|am|are|was|were|had to|wants?|wanted|decide|choose|need to|chose|have to) )*(?:to )?$/;

/** Do I need to, I was told to, am I …: a question or a story about it. */
export const STORY = new RegExp(
  `\\b${any(
    '(?<!what |how |where |when |times )(?:do|did|must|should|does) (?:i|we|one|it|my \\w+) (?:(?:have|need|want|be required|get|ever)(?: to)?)?',
    '(?:am|are) (?:i|we|you)(?: not)?|(?:should|will|would) (?:i|we)(?: (?:be|need|have))?(?: to)?|(?:is|was) (?:this|it|that)',
    '(?:told|asked|advised|said|instructed) (?:me )?(?:to|that i)',
    '(?:refused|used|happened|managed|glad|nice|good|great|pleasure|fun|happy) to',
    'my \\w+ (?:wants|needs|wanted|likes|asked)(?: to)?',
    '(?:was|were|been|being|got) (?:able to |)?',
    '(?:benefits?|point|purpose|recording|cost) of',
    '(?:^|(?<!can |could |may |might )i )(?:was|have|had|got|received)(?: an?| the| my| some)?',
    '(?:thanks?|thank you) for(?: letting me)?',
    'it (?:possible|free|better|cheaper|faster) (?:for \\w+ )?to (?!speak|talk|chat|get|be|have|contact|connect|transfer|switch)\\w+',
  )}\\s?$`,
);
