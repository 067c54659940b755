import type { FaqSeed } from '../types.ts';

export const usageFaqs: readonly FaqSeed[] = [
  {
    key: 'washer-night-mode',
    category: 'installation',
    question: {
      zh: '洗烘机怎么开夜间静音模式？',
      en: 'How do I turn on night mode on the washer-dryer?',
    },
    similar: {
      zh: [
        '夜间模式在哪',
        '洗衣机声音太大怎么调小',
        '晚上洗衣静音怎么设',
        'X2 静音键',
        '洗衣机蜂鸣怎么关',
      ],
      en: ['night mode washer', 'washer is too loud', 'mute the beeper'],
    },
    answer: {
      zh: '云汐 X2 选好程序后长按「延时」3 秒，月亮图标亮起就是夜间模式：脱水降到 800 转，不鸣响，时间约多 20 分钟。提示音单独关：同时按「温度」和「转速」3 秒。',
      en: 'On the Yunxi X2 choose a programme and hold Delay for 3 seconds until the moon lights up: spinning drops to 800 rpm, no beeps, about 20 minutes longer. To mute beeps only, hold Temperature and Spin for 3 seconds.',
    },
  },
  {
    key: 'washer-e3',
    category: 'installation',
    question: { zh: '洗衣机显示 E3、不排水怎么办？', en: 'The washer shows E3 and does not drain' },
    similar: {
      zh: ['E3 是什么故障', '洗衣机报错 e3', '里面有水排不出去', '洗衣机不脱水', '洗衣机排水堵了'],
      en: ['error E3', 'washer does not drain', 'water stays in the drum'],
    },
    answer: {
      zh: 'E3 是排水超时。断电后打开右下角小门，放掉余水，旋出过滤器清理毛发和硬币，再检查排水管有没有弯折、末端是否高过 1 米。仍报 E3 就申请维修，质保期内上门免费。',
      en: 'E3 means draining took too long. Unplug it, open the flap at the lower right, let the water out, unscrew and clean the filter, and check that the hose is not kinked or higher than 1 m. If E3 returns, book a repair; it is free under warranty.',
    },
    followUps: ['repair-how'],
  },
  {
    key: 'appliance-noise',
    category: 'installation',
    question: { zh: '机器噪音大、抖动厉害怎么办？', en: 'My appliance is noisy or shakes a lot' },
    similar: {
      zh: ['洗衣机脱水乱跑', '抖得厉害', '有异响', '嗡嗡响怎么回事', '冰箱声音大'],
      en: ['it vibrates', 'strange noise', 'the fridge hums'],
    },
    answer: {
      zh: '先确认运输螺栓已拆、四个脚都踩实：对角按一按，晃动就拧脚调平。衣物放匀、别只洗一件大件；机身离墙留 5 厘米。调平后还有金属声，请录一段视频申请维修。',
      en: 'Check that the transport bolts are out and all four feet touch the floor: press the corners and turn the feet until nothing rocks. Spread the load, leave 5 cm to the wall. If a metallic sound remains, record it and book a repair.',
    },
  },
  {
    key: 'dryer-lint',
    category: 'installation',
    question: { zh: '干衣机烘不干怎么办？', en: 'The dryer does not dry properly' },
    similar: {
      zh: ['衣服烘完还是湿的', '烘干时间特别长', '干衣机滤网怎么清', '烘干不热', '毛絮清理'],
      en: ['clothes still wet after drying', 'clean the lint filter'],
    },
    answer: {
      zh: '每次用完清一次门口的毛絮滤网，每月清一次底部冷凝器滤网，这是最常见的原因。衣物不超过七成满，先高速脱水再烘；厚薄分开。都做了还不干，可以报修。',
      en: 'Clean the lint filter in the door after every load and the condenser filter below every month; that is the usual cause. Fill to 70%, spin fast first and separate thick from thin. If that does not help, book a repair.',
    },
  },
  {
    key: 'fridge-first-use',
    category: 'installation',
    question: {
      zh: '新冰箱到家多久能通电？',
      en: 'How long should a new fridge stand before I plug it in?',
    },
    similar: {
      zh: [
        '冰箱要静置吗',
        '冰箱刚送来能马上用吗',
        '新冰箱有味道',
        '冰箱温度调几度',
        '冰箱第一次怎么用',
      ],
      en: ['can I plug in the fridge right away', 'fridge temperature setting'],
    },
    answer: {
      zh: '送货时全程立放的静置 2 小时，躺放过的要 6 小时，再通电空转 2–3 小时放食物。冷藏 4 ℃、冷冻 −18 ℃ 最合适；新机塑料味用小苏打放一晚就能去掉。',
      en: 'Let it stand 2 hours, or 6 if it lay down in transport, then run it empty for 2–3 hours. Set 4 °C and −18 °C. A bowl of baking soda overnight removes the new smell.',
    },
  },
  {
    key: 'purifier-filter',
    category: 'installation',
    question: {
      zh: '净化器滤芯多久换？怎么复位？',
      en: 'How often do I change the purifier filter, and how do I reset it?',
    },
    similar: {
      zh: ['净化器红灯亮', '滤芯在哪买', 'P5 换滤芯', '滤芯提醒怎么消除', '净化器滤网能水洗吗'],
      en: ['replace purifier filter', 'reset filter light'],
    },
    answer: {
      zh: '净蓝 P5 主滤芯用 9–12 个月，剩余寿命在显示环上看，红色就该换了，原装 199 元。换好后按住「滤芯」键 5 秒复位。主滤芯不能水洗，外层滤网可以。',
      en: 'The Jinglan P5 filter lasts 9–12 months; the ring turns red when it is due and an original costs ¥199. After changing it hold Filter for 5 seconds. Do not wash the main filter; the outer mesh may be washed.',
    },
  },
  {
    key: 'water-filter',
    category: 'installation',
    question: { zh: '净水器滤芯怎么换？', en: 'How do I change the water purifier filters?' },
    similar: {
      zh: [
        '净水器要请师傅换芯吗',
        'RO 滤芯自己能换不',
        '净水器提示更换',
        '净水器出水变小了',
        '换滤芯要关水吗',
      ],
      en: ['replace water filter', 'water purifier flow is low'],
    },
    answer: {
      zh: '净泉 RO800 的滤芯左拧四分之一圈就能取下，会自动断水，自己两分钟换好；装上新滤芯冲洗 10 分钟，再长按「复位」5 秒。出水变小多半是复合滤芯该换了。',
      en: 'Turn the RO800 filter a quarter to the left; water shuts off by itself and it takes two minutes. Flush the new one for 10 minutes and hold Reset for 5 seconds. A weak flow usually means the composite filter is due.',
    },
  },
  {
    key: 'robot-wifi',
    category: 'installation',
    question: {
      zh: '扫地机器人连不上 Wi-Fi 怎么办？',
      en: 'The robot vacuum does not connect to Wi-Fi',
    },
    similar: {
      zh: ['扫地机配网失败', '连不上网', 'APP 找不到设备', '换了路由器怎么重新连', 'S3 离线了'],
      en: ['robot vacuum offline', 'cannot pair the S3'],
    },
    answer: {
      zh: '沐风 S3 只支持 2.4G 网络，请把手机连到 2.4G，密码不要有空格。同时按「回充」和「开机」3 秒听到提示后再在 App 里添加；路由器距离 5 米以内成功率最高。',
      en: 'The Mufeng S3 uses 2.4 GHz only: connect your phone to that band and avoid spaces in the password. Hold Dock and Power for 3 seconds until you hear the prompt, then add it in the app within 5 m of the router.',
    },
  },
  {
    key: 'kettle-descale',
    category: 'installation',
    question: {
      zh: '水壶和咖啡壶的水垢怎么去？',
      en: 'How do I remove limescale from a kettle or coffee pot?',
    },
    similar: {
      zh: ['水壶里有白色的东西', '烧水壶水垢', '咖啡壶清洗', '壶底发黄', '柠檬酸怎么用'],
      en: ['descale kettle', 'white spots in the kettle'],
    },
    answer: {
      zh: '加水到一半，放 10 克柠檬酸或半碗白醋，煮开后静置 30 分钟，倒掉再清水煮一次。哑光黑的壶身外面只用软布擦，别用钢丝球。',
      en: 'Fill halfway, add 10 g of citric acid or half a bowl of vinegar, boil, wait 30 minutes, then boil once with clear water. Wipe matt black outsides with a soft cloth only.',
    },
  },
  {
    key: 'sofa-cleaning',
    category: 'installation',
    question: { zh: '沙发套怎么洗？', en: 'How do I wash the sofa covers?' },
    similar: {
      zh: ['沙发弄脏了', '沙发套能机洗吗', '红酒洒沙发上', '沙发清洁', '沙发坐垫塌了怎么恢复'],
      en: ['wash sofa cover', 'stain on the sofa'],
    },
    answer: {
      zh: '云栖沙发套拉开拉链取下，30 ℃ 以下轻柔机洗，反面晾干，不要烘干。刚洒上的饮料先用干布吸，再用中性洗涤剂轻擦；羽绒层每月拍松一次，能恢复八成弹性。',
      en: 'Unzip the Yunqi covers, wash gently at up to 30 °C and dry inside out, not in a dryer. Blot spills first, then dab with mild detergent. Fluff the feather layer monthly to restore most of its bounce.',
    },
  },
  {
    key: 'lamp-dimming',
    category: 'installation',
    question: {
      zh: '灯怎么调光调色？会闪怎么办？',
      en: 'How do I dim the lamp, and why does it flicker?',
    },
    similar: {
      zh: [
        '落地灯怎么调亮度',
        '灯一闪一闪的',
        '吸顶灯遥控器失灵',
        '台灯触摸没反应',
        '灯可以连小爱同学吗',
      ],
      en: ['dim the lamp', 'lamp flickers', 'remote does not work'],
    },
    answer: {
      zh: '短按开关切换暖光、自然光和白光，长按无级调亮度，断电会记住上次设置。吸顶灯遥控失灵时，开灯 5 秒内长按配对键重连；墙上装了老式调光开关会引起闪烁，请换成普通开关。',
      en: 'Press to switch between warm, neutral and cool, hold to dim; the setting is remembered. If a remote stops working, hold Pair within 5 seconds of switching on. An old wall dimmer makes LEDs flicker: replace it with a plain switch.',
    },
  },
  {
    key: 'manuals',
    category: 'installation',
    question: { zh: '说明书在哪里下载？', en: 'Where can I download the manual?' },
    similar: {
      zh: ['说明书丢了', '有没有使用教程', '电子说明书', '有视频教程吗', '怎么用啊看不懂'],
      en: ['user manual', 'instructions download'],
    },
    answer: {
      zh: '商品页「资料下载」里有说明书和使用视频，扫机身上的二维码也能直接打开，中英文都有。',
      en: 'Manuals and videos are under "Downloads" on the product page, or scan the code on the device; both Chinese and English are there.',
    },
  },
];
