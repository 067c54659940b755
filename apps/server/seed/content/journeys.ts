/**
 * What contacts did in the shop. One visit a line: who, when (so many days ago at a time in China,
 * or so many minutes ago), and the steps.
 */
export const journeys = `
  zhou-yutong 16m view:SC-600 page:我的订单 view:SC-600
  huang-jiahao 13m search:人体工学椅 view:XY-C2 cart:XY-C2*20
  peng-xiulan 21m page:售后服务 view:YX-X2
  liu-yutong 55m page:退换/售后 view:JL-P5
  xu-junjie 40m view:QZ-A5 page:退换/售后
  chen-siyuan 58m page:我的订单 view:HM-55 view:TQ-H2
  olivia-tan 34m page:我的订单 view:JL-P5
  tan-guoqiang 51m view:XM-D1 page:发票中心
  lin-xiaoman 12m view:MG-F1 view:XN-N1 cart:XN-N1*2
  zheng-kai 9m view:HM-55 view:HM-65 checkout
  he-jianguo 8m page:我的订单 view:HG-C4
  daniel-brooks 6m view:XY-C2 page:我的订单
  ouyang-nan 18m view:JQ-RO800 page:售后服务
  qiu-yuting 26m view:MA-B18 page:我的订单
  aiko-tanaka 15m view:CQ-L12 cart:CQ-L12 page:领券中心
  deng-chao-ran 1d 20:14 search:加湿器 view:RW-M3 coupon:满199减30 cart:RW-M3 checkout
  hou-meng 1d 21:02 view:SG-5 view:RW-M3 cart:RW-M3
  pan-zhihao 2d 12:41 view:JL-P5 view:RW-M3 cart:JL-P5 checkout
  priya-nair 2d 19:20 search:pour-over view:SC-600 view:MD-G2 cart:SC-600 cart:MD-G2 checkout
  gu-changqing 3d 10:08 view:MG-F1 view:CQ-L12 cart:MG-F1 checkout
  song-anqi 3d 22:35 view:AB-T14 view:AB-C1 view:CQ-L12
  meng-qiu 4d 15:27 page:领券中心 coupon:家电满2000减120 view:YX-D1
  ji-xiangyu 4d 20:49 search:破壁机 view:YM-B3 cart:YM-B3 checkout
  ren-jiawei 5d 09:55 view:RW-M3 view:QY-F2 cart:QY-F2 drop:QY-F2
  shen-yuhan 5d 21:12 search:铸铁锅 view:TG-24 cart:TG-24 checkout
  fang-wenjing 6d 20:31 view:AB-T14 view:AB-C1 cart:AB-T14 cart:AB-C1*4 checkout
  bai-ziqi 6d 13:16 view:MF-S3 view:MF-V10
  kong-lingfei 7d 11:30 view:YX-X2 page:以旧换新 cart:YX-X2 checkout
  marie-laurent 8d 18:44 view:YQ-S1 view:MG-F1 cart:MG-F1 drop:MG-F1
  liang-shuting 9d 14:20 review:CX-F480:5 view:TG-24
  emma-schneider 10d 20:05 view:MG-F1 review:MG-F1:5
  tom-okafor 11d 21:40 view:YM-B3 review:YM-B3:4
  qiu-yuting 12d 10:22 view:YX-X2 review:YX-X2:5 page:会员中心
  ouyang-nan 13d 19:37 view:YQ-S3 view:YD-M18 cart:YD-M18
  lucas-pereira 15d 22:11 view:QY-A1 page:领券中心 coupon:家电满2000减120
  sun-yuqing 17d 16:02 view:XM-D1 cart:XM-D1*2 checkout
  wu-meiling 19d 20:18 search:干衣机 view:YX-D1 view:YX-X2
  dong-xiaolei 21d 12:33 view:MF-V10 cart:MF-V10 drop:MF-V10
  jiang-haoran 24d 21:51 view:MD-G2 coupon:满199减30
  tang-wenbo 26d 15:45 view:PP-P1 view:CQ-L12 page:会员中心
  hannah-lee 27d 11:09 view:MF-V10 cart:MF-V10 checkout
  zhao-mingzhe 33d 19:58 view:YM-B3 cart:YM-B3 checkout
  han-dongmei 38d 10:40 view:HM-65 cart:HM-65 checkout
  ding-haiyang 44d 20:26 search:风扇 view:QY-F2 review:QY-F2:5
`;
