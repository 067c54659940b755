import { expect, test } from 'vitest';
import { asksForAgent } from './asks-for-agent.ts';

const ASKS = `
talk to a human
Talk to a human please
I want to talk to a human
I'd like to speak to a real person
can I speak with someone
Can i talk to someone about my order?
can I please speak to a representative
speak to an agent
speak with customer service
real person please
agent
Agent!!!
agent please
AGENT AGENT AGENT
representative
representative please
operator
human
human please
human being now
live agent
live chat
live person
customer service
customer support please
connect me to someone
connect me with an agent
please connect me to a live agent
transfer me to a human
transfer me
can you transfer me to customer service
put me through to a person
put me through to your manager
pass me to a human agent
hand me over to a human
switch to a human
switch to human agent
escalate this
please escalate my case
I want a human
I need a human
I need a real person
I need an agent
need an agent asap
give me a human
get me a manager
get me a real human being
let me talk to your manager
let me speak to a supervisor
I want to speak to your boss
I want to speak with the person in charge
is there a human I can talk to
is there a real person here?
are there any humans there
any humans here?
is anyone there
anybody there?
is a human available
do you have live agents
do you have any real people I can talk to
how do I talk to a real person
how can I reach a human
how do I contact customer service
where are the humans
where can I find a real person to talk to
stop the bot
no more bots
no bots please
I don't want to talk to a bot
I do not want to chat with a robot
I don't want a bot, I want a human
I'm tired of talking to a machine
sick of this bot
I hate talking to robots
stop sending me automated replies
get rid of the bot
turn off the bot
why can't I talk to a human
why don't you connect me to a human
can't I just talk to a real person?
don't you have a human I can talk to
I can't reach a human
I'm not leaving until I speak to a human
if I don't get a human I will cancel
you are useless, get me a human
this isn't helping, let me talk to somebody
not you, a human
no thanks, I'd rather talk to a person
never mind the bot, connect me to support
can a human help me
could an agent call me
can someone from your team call me back
have someone call me
have an agent contact me
I'd prefer a human
could you find me someone who can help
I need to speak to somebody who understands this
I need someone to talk to
chat with agent
chat with support
contact support
talk to support
speak 2 a human
tlk to human
talk to a humna
talk to an agnet
wanna talk to a real person
gimme a human
lemme speak to a person
human, please!
hello, human please
hi, can I talk to an agent?
I spoke to a human yesterday and want to talk to one again: agent please
please, connect me, please, to a human
I already asked for an agent!
customer service representative
I would like to chat with a live representative
may I speak to a manager
can I have a human
`;

const ASKS_NOT = `
travel agent
I am a travel agent
how do I become an agent
agent price
what is the agent price
agent discount?
do you give an agent commission
real estate agent
is this a cleaning agent
bleaching agent safe?
what are your agents' working hours?
what hours are agents available
when are your agents available on weekends
are human agents available 24/7?
is live chat open on weekends
how many agents do you have
I already talked to a human
I already spoke with an agent
I talked to a representative yesterday
the agent told me it would ship today
your agent said I can return it
customer service said it was fine
an agent promised me a refund
I was connected to an agent earlier
do not connect me to a human
don't connect me to an agent
don't transfer me
please don't transfer me to anyone
no need to transfer me to an agent
I don't need a human
I don't want to talk to a human
I don't want to speak to an agent
I do not need an agent, thanks
no need for an agent
I'd rather not talk to a person
no agent please
no human needed
can I do it without talking to anyone
can I cancel without speaking to an agent
I wasn't asking for a human
I didn't ask for an agent
you don't need to connect me to anyone
never mind, no human needed
connect me to a human, never mind
are you a human
are you a bot
are you a real person
am I talking to a real person
am I talking to a human or a bot
is this a human
is this a live chat
human hair wig
is it human hair
human resources
is this mouse sized for human hands
what is the customer service phone number
phone number for customer service
customer service email address?
customer service was great
your customer service is terrible
thanks for letting me talk to an agent
do I need to talk to someone to cancel
do i need to speak to a representative to change my pin
how much does it cost to talk to an agent
can I transfer my order to another person
can I send it to another person
transfer money to a person
can someone else sign for the package
do I need someone at home for delivery
I need someone to install it
I need to talk to my manager first
let me talk to my wife
can I speak with the seller
robot vacuum price
does the robot vacuum come with a battery
I don't want the robot vacuum anymore
user agent string
operator manual for the drill
representative sample
do you have a mobile agent app
personal data
person of interest movie
this bag is for two people
is it machine washable
I don't want machine washable ones
is the software included
how long is the warranty
can I get a refund
thanks
hello
where is my order
`;

const MIXED_ASKS = `
转human
转 agent
我要human agent
I want 人工
I need 真人
please 转人工
转人工 please
我要 real person
talk to 真人
talk to 人工客服
can I talk to 客服
给我 live agent
接 representative
need 人工 asap
我不想跟bot聊
don't want 机器人, 转人工
hello 人工
help 转人工
有没有 real person
找 customer service
connect me to 人工
人工 agent
我要talk to human
switch to 人工
no bot 人工
`;

const MIXED_ASKS_NOT = `
no need 转人工
不用 human agent 了
不需要 agent
don't 转人工
do not connect me to 人工
agent price 是多少
travel agent 有优惠吗
人工 price 多少
人工费 how much
客服 phone number 是多少
你是 human 还是 bot
are you 真人
are you 机器人吗
already 转过人工了
已经 talk to agent 了
AI 人工智能 是什么
我的 agent code 是什么
human hair 假发怎么洗
robot 吸尘器多少钱
live chat 几点开
`;

const rows = (table: string) => table.trim().split('\n');

test.each([...rows(ASKS), ...rows(MIXED_ASKS)])('asks: %s', (text) => {
  expect(asksForAgent(text)).toBe(true);
});

test.each([...rows(ASKS_NOT), ...rows(MIXED_ASKS_NOT)])('does not ask: %s', (text) => {
  expect(asksForAgent(text)).toBe(false);
});
