import {
  AFTER_BOT,
  AFTER_PERSON,
  ANYBODY,
  BEFORE_PERSON,
  BOT,
  CASE,
  DEPARTMENTS,
  HELPS,
  HUMANS,
  MACHINE,
  SERVES,
  STAFF,
  SUPERIORS,
  TALK,
  TRANSFER,
  TRANSFERRED_BY_OTHERS,
  WANT,
} from './asks-for-agent-en-words.ts';

const staff = `${BEFORE_PERSON}${STAFF}`;
const anybody = `${BEFORE_PERSON}${ANYBODY}`;
const person = `(?:${staff}|${anybody}|${BEFORE_PERSON}${DEPARTMENTS})`;
const REFUSING =
  '(?<!how to |how do i |how can i )(?:stop|no more|no|enough|off|done|without|get rid of|turn off|disable|shut (?:off|down)|switch off|skip|quit|leave|exit|end|cancel|remove|bypass|kill|lose|drop|get me out of|get me off|get past|ditch|screw|forget|fuck|damn|useless|hate|sick of|tired of|fed up|not helpful|out of|(?<!am |are |is )not|not(?= talking| speaking| chatting| dealing)|rather than|instead of|anything but|refuse to)';
const REFUSED_WITH =
  '(?: (?:with|to|the|this|these|that|a|an|your|any|all|of|me|my|being|having to|giving|sending|using|use|it|some|want|like|need|interested in|going through|stupid|dumb|useless|silly|bloody|damned|freaking|another|arguing|wasting my time|in|circles|help from|answers from|connect|get|give|send|help|responses from|is|more|you|talk|talking|speak|speaking|chat|chatting|deal|dealing|work|working))*';
const TALK_TO =
  '(?: (?:talk|speak|chat|deal|work)(?:ing)? (?:to|with)| connect(?:ed)? (?:me )?to)(?: (?:the|this|a|an|some|another|your|stupid|fucking))*';

/** What asks for a person in English, over plain lower-case words. */
export const REQUESTS: RegExp[] = [
  // talk to a human, speak on the phone with somebody, get in touch with your team
  `\\b${TALK}(?: (?!to |with |you |my )[a-z']+){0,4}? (?:to|with|at) ${person}\\b`,
  `\\b(?:in touch|in contact|hold|through) (?:with|of|to) ${person}\\b`,
  `\\b(?<!(?:the|an?|my|your|emergency) )(?:contact|reach|message) (?:${staff}|${BEFORE_PERSON}${DEPARTMENTS}|${anybody}(?=$| (?:about|for|regarding|please|who can|at your)))(?= |$)`,
  `\\bcall (?:an? |your |the )?(?:human|agent|manager|supervisor|boss|representative)\\b`,
  // connect me to an agent, be transferred to a person
  `\\b${TRANSFER} ${CASE}(?: (?:over|through|up|back|on|straight|directly|across|off|in|touch|contact|higher))* (?:to|with|onto|on to|through to) ${person}\\b`,
  `\\b(?:connect|transfer|escalate|hand|pass|forward|refer|assign|route|give|switch|send) (?:it|this)(?: over| up| back)? to ${staff}\\b`,
  `\\b(?:connect|transfer|switch|escalate|forward|redirect|hand ?over|hand ?off|change|swap|reconnect)(?: over| back)? (?:to|with) ${staff}\\b`,
  `\\b(?:switch|escalate) to ${anybody}\\b`,
  `^(?:connect|transfer) (?:to|with) ${person}\\b`,
  `\\b${TRANSFERRED_BY_OTHERS}(?: (?:over|through|up|back|on))* (?:to|with|through to) ${person}\\b`,
  // i want a human, get me somebody to talk to, help from a person
  `\\b${WANT} ${staff}${AFTER_PERSON}`,
  `\\b(?:${WANT}|see) ${anybody}${SERVES}`,
  `\\b(?:have|let|ask|tell|put|get) ${person} (?:to )?(?:${HELPS}|on)\\b`,
  `\\b(?:call ?back|answers?|repl(?:y|ies)|response|hear|hear back|help|assistance|explanation) from ${staff}\\b`,
  `\\b(?:want|need|like|prefer)(?: this| it| my \\w+)?(?: to be)? (?:handled|reviewed|answered|looked at|checked) by ${staff}\\b`,
  `\\b(?:raise|take|escalate) (?:it|this)(?: up)? (?:with|to) ${person}\\b`,
  `\\b(?:skip|jump|straight|get|cut)(?: straight| right)? to ${staff}\\b`,
  `\\b(?:want|need|get|expect)(?: \\w+){0,3} (?:response|answer|reply|help) from ${person}\\b`,
  `\\bwhy (?:is there )?no ${staff}|^no ${staff} (?:here|available|around|online|support)$`,
  `\\btime for ${staff}\\b|^who is in charge(?! of)|^got (?:an?|any) (?:human|agent|real person)`,
  `^${person} (?:needs? to|should|must|has to|have to) ${HELPS} me\\b`,
  `\\b(?:open|start|begin|join|launch|enter|try) (?:an? |the )?live (?:chat|support)\\b`,
  // can a person help me
  `\\b(?:can|could|may)(?: not)? (?:${staff}|${BEFORE_PERSON}(?:${SUPERIORS}|person)) ${HELPS}\\b`,
  '^who (?:can|could) i (?:talk|speak|chat) (?:to|with)(?: about (?:this|it))?$',
  // is there a human here, any humans, do you have live agents
  `\\b(?:is|are)(?: not)? there (?:not |no )?${staff}\\b`,
  '\\bask (?:an?|your) (?:human|agent|real person|manager|supervisor)\\b',
  `\\b(?:is|are)(?: not)? there (?:not )?${anybody}(?: (?:there|here|available|around|alive|who can|i (?:can|could)|working|to (?:talk|speak|help)|at all|real|home|on the other end|online)\\b|$)`,
  `\\b(?:is|are) ${staff} (?:available|there|here|online|around)\\b`,
  `\\b(?:is|are) ${anybody} (?:available|there|here|online|around|on the other end)\\b`,
  `^(?:hello |so |hey )*(?:any|are any|got any) ${staff}(?: (?:here|there|available|online|around|out there|to talk to|i can talk to|at all))*$`,
  `\\b(?:do|does|did)(?: not)? (?:you|this \\w+|they)(?: guys)?(?: not)?(?: even)? have (?:${staff}${AFTER_PERSON}|${anybody} (?:i|who|real|to (?:talk|speak)|here|available))`,
  `\\b(?:you|there)(?: \\w+)? (?:got|have) ${staff} (?:here|there|available|i can)`,
  `\\bwhere (?:is|are) (?:${staff}|all the (?:humans|people|agents))\\b`,
  // sick of this bot, no more canned replies
  `\\b${REFUSING}${REFUSED_WITH} ${BOT}${AFTER_BOT}`,
  `\\b${REFUSING}${REFUSED_WITH}${TALK_TO} ${MACHINE}\\b`,
  '\\b(?:no|(?<!am )not an?) (?:more )?robots?$|\\bget this (?:ro)?bot (?:away|off|out)\\b',
  `\\b(?:ro)?bot (?:go away|shut up|leave|get lost|off|stop)\\b|\\b(?:go away|shut up|get lost) (?:stupid |dumb )?(?:ro)?bot\\b`,
  // escalate this, why can you not transfer me
  `^(?:(?:ok|okay|yes|sure|fine|alright|well|and|so|then) )*(?:go ahead and |how (?:do|can) i |i (?:want|need|would like) to |(?:why )?(?:can|could|do|will|would) (?:not )?you |help |time to |i want (?:this |it )?|this needs to be |must |have to |need to )*(?:escalated?|transfer me|connect me|put me through|patch me through|pass me on|hand me over|pass me over|transfer (?:this|my) chat)(?: (?:this|my|the|issue|case|problem|complaint|ticket|to the next level|further|over|then|thanks|matter|it|higher|up|conversation|chat|call|now|somewhere else|for me))*$`,
  '\\b(?:want|need|like|prefer|ask|request) to be (?:connected|transferred|put through|escalated)$',
  '\\bwhy (?:am i|do i have to|must i|should i)(?: still)? (?:talk|speak|chat)(?:ing)? (?:to|with) (?:an? |this |your )?(?:ro)?(?:bot|ai|machine|computer)\\b|\\bwhy is (?:an?|this|your) (?:ro)?bot\\b',
  `\\bi (?:want|demand|need) (?:the|a|your) (?:manager|supervisor|boss)\\b`,
  `^(?:get|bring|call|fetch|where is|give me|let me see|show me) (?:me )?(?:the |your |a )?(?:manager|supervisor|boss)\\b`,
].map((source) => new RegExp(source, 'g'));

/** A real person, please: with staff's own name no verb is needed. */
export const NAMED_ONLY = new RegExp(
  `(?<=^|\\b(?:said|say|saying|again|then|so|want|need|and|but|bot|help|ok|get|give|me|working|useless) )${BEFORE_PERSON}${HUMANS}(?=$| (?:here|not|instead|help|and|because|thanks|so|or (?:i|else|nothing)|who can|to (?:help|talk|speak|chat|assist)|would|for (?:this|help|my))(?: |$))`,
  'g',
);

const MANNERS =
  '(?:hi|hello|hey|yo|ok|okay|so|well|um|yes|yeah|i said|again|help|urgent|thanks|thank you|want|need|a|an|the|to|me|for|only|give|get|with|and|or|your|ask|asking|connect|request|go|try|can i|may i|could i|have|i|would like|like|here|talk|speak|chat|time|instead|not you|is|it|this|thx|dude|bro|sir|oh|my god|omg|ffs|wtf|jesus|option|type|press|say|said|keep saying|keep asking|saying|come on|needed|required)';
/** Nothing but the person, with manners around. */
export const BARE = new RegExp(
  `^(?:${MANNERS} )*(?!one )${BEFORE_PERSON}(?:${STAFF}|person|supervisor|manager|humans only|escalate|connect|bot off|handoff)(?: ${MANNERS}| ${STAFF})*$`,
);
export const BARE_BUT_NO_WISH =
  /\bnot? (?:longer )?(?:needed|required|necessary)$|\b(?:no|not) (?:need )?(?:for )?(?:an? |the )?(?:human|agent|rep|person|customer|live|support|operator)|^(?:hi|hello|hey|thanks|thank you|thx)(?: there)? (?:customer (?:service|support)|agents?|support)\b|^(?:is|it is|this is|are|instead of|rather than|without) |is (?:it|this) (?:an?|the)|(?:for|just|only) (?:a |one )?person|^this |^(?:me|i) and /;

/** Somebody is asked for only where nothing else is said. */
export const ANYONE = new RegExp(
  `^(?:hi |hello |hey |so |ok |is there |is )*(?:(?:can|could)(?: not)? )?(?:anyone|anybody|someone|somebody)(?: (?:there|here|alive|human|real|out there|home|at all|around|online|else|from your team|from support|on your team|available|to (?:chat|talk|help)(?: to| with)?(?: me)?))*(?: ${HELPS}(?: to| with)?(?: me| us| this)?(?: back)?)?(?: out)?$`,
);
