import { STAFF } from './asks-for-agent-en-words.ts';

/** Titles and teams that are asked for by what they do, and further turns of the wish. */
const TITLE =
  '(?:(?:an?|the|your|some|any|another) )?(?:[a-z]+ ){0,2}(?:executive|officer|team lead|technician|specialist|consultant|expert|clerk|teller|banker|coordinator|adviser|advisor|engineer|salesperson|salesman|manager|supervisor|higher up|department|team)';
const SOMEONE = `(?:(?:an? |some |another |the |your )?(?:person|human|someone|somebody|real person|member of staff|staff member)|${STAFF})`;
const CHAT = '(?:this|the|my|our) (?:chat|conversation|thread|loop|call|session|line)';

export const TITLE_REQUESTS: RegExp[] = [
  `\\b(?:talk|speak|chat|deal|in touch|word) (?:to|with) (?!my |his |her |their )${TITLE}(?= |$)`,
  `\\b(?:put|transfer|connect|pass|send|switch|route|direct|forward|patch|hand|refer|get)(?:ing)?(?: me| us| this)?(?: over| through| on| straight| back)* (?:to|with|onto) (?!my |his |her |their )${TITLE}(?= |$)`,
  '\\b(?:fetch|get|bring|call|find|grab|summon|want|need)(?: me)? your (?:manager|supervisor|boss|superior|team lead|colleague|people|staff)(?= |$)',
  `\\b(?:bring|get|pull|loop|add|have|invite|let)(?: in)? (?:an? )?${SOMEONE} (?:into|in|to|on|join|onto) (?:${CHAT}|here)`,
  `\\b(?:want|need|like|prefer|love)(?: for)? ${SOMEONE} to (?:look (?:into|at|over) (?:this|it|my (?:case|order|account|issue|problem|claim|refund|chat|complaint|ticket|request))|handle|help|call|review|check|deal|sort|contact|see|explain|talk|take|read|answer|respond|walk)`,
  '\\b(?:can|could|should|must|needs? to) (?:this|it|my \\w+)? ?be escalated\\b',
  '^(?:so )?who (?:do|can|could) i (?:talk|speak|chat|complain) (?:to|with)(?= about| regarding|$)',
  `\\b(?:want|need|like|request|schedule|arrange|book|get|have)(?: to)?(?: (?:schedule|arrange|book|have|get|request))?(?: me)? (?:an? )?(?:phone |video )?(?:call ?back|call|chat|conversation|meeting|appointment|session) (?:from|with) ${SOMEONE}`,
  '\\b(?:get|find|give|send|put)(?: me| us)? (?:through to )?(?:someone|somebody|a person|one) (?:who|that) (?:does|do|did|is not)\\b',
  `\\b(?:get|getting|have|having|put|putting|bring) ${SOMEONE} (?:in|on|into|over|involved)(?: (?:here|this chat|the line|the chat|this)|$)`,
  `\\b(?:hand|pass|escalate|give)(?:ing)? (?:this|it|me)(?: over| on| up| off| along)* to (?:someone|somebody|${SOMEONE})$`,
  `\\b(?:(?:a |an actual |a real )(?:person|human)|${STAFF}|(?:someone|somebody) (?:from|at|on|in) your \\w+) (?:should|needs? to|must|has to|have to|ought to|had better) (?:look|handle|deal|review|check|help|see|read|take|answer|call|contact|explain|fix|sort)`,
  '\\b(?:complicated|complex|hard|difficult|important|serious|sensitive|urgent|big)(?: an? \\w+)? for (?:an? |this |the )?(?:ro)?(?:bot|machine|ai)\\b|\\bcan not (?:do|handle|solve|resolve|fix|sort|discuss) (?:this|it) with (?:an? |this )?(?:ro)?bot',
  `\\b(?:point|lead|steer|guide|walk) me to(?:wards)? ${SOMEONE}|\\b(?:could|would) (?:use|love|do with|appreciate|like) ${SOMEONE}|\\bin front of ${SOMEONE}`,
  '\\b(?:and|then|so) (?:connect|transfer|escalate) me$',
  `^(?:are there |is there |hello )*any (?:${STAFF}|real people|people|humans?) (?:in|on) (?:${CHAT}|here)`,
  '\\bno let me (?:talk|speak|chat) to (?:an? )?(?:human|agent|person|someone)',
  '\\bwhy (?:am i|are we) (?:back|stuck|still) (?:with|talking to|on|chatting with) (?:the|a|this) (?:ro)?bot\\b',
  '^(?:the )?(?:customer )?(?:care |service |support |relations )(?:executive|officer|manager|specialist)$',
].map((source) => new RegExp(source, 'g'));
