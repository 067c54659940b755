import type { FaqSeed } from '../types.ts';

export const accountFaqs: readonly FaqSeed[] = [
  {
    key: 'forgot-password',
    category: 'account',
    question: { zh: '忘记密码怎么找回？', en: 'I forgot my password' },
    similar: {
      zh: ['密码忘了', '登不上去', '怎么改密码', '密码不对', '重置登录密码', '账号登录不了'],
      en: ['reset password', 'cannot sign in', 'change password'],
    },
    answer: {
      zh: '登录页点「忘记密码」，用注册手机号收验证码后设置新密码；也可以直接用验证码登录，不需要密码。连续输错 5 次会锁定 15 分钟。',
      en: 'Tap "Forgot password" on the sign-in page and set a new one with a code sent to your phone, or simply sign in with the code. Five wrong tries lock the account for 15 minutes.',
    },
    followUps: ['no-code'],
  },
  {
    key: 'no-code',
    category: 'account',
    question: { zh: '收不到验证码怎么办？', en: 'I do not receive the verification code' },
    similar: {
      zh: ['验证码没来', '短信收不到', '验证码一直不发', '验证码错误', '获取验证码次数太多'],
      en: ['no verification code', 'SMS not received', 'the app says the code is wrong'],
    },
    answer: {
      zh: '请检查信号和短信拦截，等 60 秒再重新获取，验证码 5 分钟内有效，以最后一条为准。每天最多 10 条；还收不到可以在登录页点「语音验证」，用电话播报。',
      en: 'Check the signal and your SMS filter, wait 60 seconds and request again; a code is valid for 5 minutes and only the last one counts. There are 10 a day; "Voice code" on the sign-in page reads it out by phone.',
    },
  },
  {
    key: 'change-phone',
    category: 'account',
    question: {
      zh: '怎么更换绑定的手机号？',
      en: 'How do I change the phone number of my account?',
    },
    similar: {
      zh: ['换手机号了', '原来的号码不用了', '手机号停机登录不了', '改绑手机', '两个账号能合并吗'],
      en: ['change phone number', 'my old number is gone', 'merge two accounts'],
    },
    answer: {
      zh: '「账户与安全 – 手机号」里用旧号和新号各收一次验证码即可更换。旧号已停用的，转人工提供姓名和最近一笔订单，核实后 1 个工作日内换好；两个账号不能合并，但订单都会保留。',
      en: 'In Account & security – Phone, confirm a code on both the old and the new number. If the old one is gone, ask an agent and give your name and latest order; it is changed within 1 working day. Accounts cannot be merged, but all orders remain.',
    },
  },
  {
    key: 'delete-account',
    category: 'account',
    question: { zh: '怎么注销账户？', en: 'How do I delete my account?' },
    similar: {
      zh: ['注销账号', '不想用了删掉账户', '删除我的个人信息', '销户', '取消会员账号'],
      en: ['delete account', 'remove my personal data'],
    },
    answer: {
      zh: '在「账户与安全 – 注销账户」提交，没有进行中的订单和售后就能通过。7 天内登录可以撤回，之后个人信息删除，积分和券清零；依法要留的交易记录会匿名保存。',
      en: 'Apply under Account & security – Delete account; it goes through if no order or return is open. Sign in within 7 days to undo it. After that personal data, points and coupons are removed, and records required by law are kept anonymously.',
    },
  },
  {
    key: 'address-book',
    category: 'account',
    question: { zh: '怎么管理收货地址？', en: 'How do I manage my saved addresses?' },
    similar: {
      zh: ['地址簿在哪', '新增收货地址', '默认地址怎么设', '删除旧地址', '最多能存几个地址'],
      en: ['address book', 'set default address'],
    },
    answer: {
      zh: '「我的 – 收货地址」里可以新增、修改、删除，最多 20 个，点星号设为默认。这里的修改只影响以后的订单，已下的单请在订单详情里改。',
      en: 'Under Me – Addresses you can add, edit and delete up to 20, and star the default. Changes affect future orders only; edit existing ones on the order page.',
    },
  },
  {
    key: 'privacy',
    category: 'account',
    question: { zh: '我的个人信息安全吗？', en: 'Is my personal data safe?' },
    similar: {
      zh: [
        '会泄露我的电话吗',
        '隐私政策',
        '快递单上有我的名字吗',
        '你们会把信息卖给别人吗',
        '聊天记录谁能看到',
      ],
      en: ['privacy', 'who sees my phone number', 'data protection'],
    },
    answer: {
      zh: '姓名、电话和地址加密保存，快递面单用虚拟号，客服看到的号码也是打码的，查看会留记录。我们不出售个人信息，「隐私设置」里可以随时导出或要求删除。',
      en: 'Names, phones and addresses are encrypted, parcels carry virtual numbers and agents see masked ones, with every reveal logged. We do not sell data; export or delete yours any time under Privacy settings.',
    },
  },
  {
    key: 'fraud-call',
    category: 'account',
    question: {
      zh: '接到自称客服要退款的电话是真的吗？',
      en: 'Someone called claiming to be you and offered a refund. Is it real?',
    },
    similar: {
      zh: [
        '是不是骗子',
        '有人让我下载软件退款',
        '客服加我微信说理赔',
        '诈骗电话',
        '让我转账到安全账户',
      ],
      en: ['is this call a scam', 'they asked me to install an app'],
    },
    answer: {
      zh: '我们不会加微信理赔，不会要您转账、下载软件、共享屏幕或报验证码，退款只走原路。请马上挂断，已经转账的请拨 110 报警并联系银行，再告诉我们订单尾号核查。',
      en: 'We never add you on WeChat for claims, and never ask for transfers, apps, screen sharing or codes; refunds only go back the way you paid. Hang up; if you paid, call the police (110) and your bank, then tell us the order.',
    },
  },
  {
    key: 'account-stolen',
    category: 'account',
    question: { zh: '账户好像被别人登录了怎么办？', en: 'I think someone else used my account' },
    similar: {
      zh: ['被盗号了', '有不是我下的订单', '异地登录提醒', '积分被人用了', '怎么退出其他设备'],
      en: ['account hacked', 'order I did not place', 'sign out other devices'],
    },
    answer: {
      zh: '请立刻在「账户与安全 – 登录设备」里退出所有设备并改密码。有不是您下的订单，先取消，再转人工说明，我们会冻结积分和支付 24 小时并核查。',
      en: 'Sign out all devices under Account & security – Devices at once and change the password. Cancel any order you did not place and ask an agent; we freeze points and payments for 24 hours and investigate.',
    },
  },
  {
    key: 'notifications-off',
    category: 'account',
    question: {
      zh: '怎么关闭短信和推送？',
      en: 'How do I turn off text messages and notifications?',
    },
    similar: {
      zh: ['别给我发广告了', '短信退订', '推送太多关掉', '营销短信怎么取消', '不想收到活动通知'],
      en: ['unsubscribe', 'turn off notifications', 'stop sending me ads'],
    },
    answer: {
      zh: '「设置 – 消息通知」里可以分别关闭活动、到货和会员消息；营销短信回复 R 即退订。物流和退款通知建议保留，这类消息不含广告。',
      en: 'Settings – Notifications has separate switches for promotions, restocks and membership; reply R to any marketing text to unsubscribe. Keep delivery and refund notices: they carry no ads.',
    },
  },
];
