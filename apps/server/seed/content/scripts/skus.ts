const list = (skus: string): readonly string[] => skus.split(' ');

/** What comes by courier. */
export const small = list(
  'MF-S3 MF-V10 RW-M3 QY-F2 JL-P5 TQ-H2 SC-600 MD-G2 HG-C4 FD-K1 QZ-A5 YM-B3 NX-T2 TG-24 BC-16 XY-C2 MG-F1 XM-D1 XN-N1',
);
/** What has a plug and comes by courier. */
export const devices = list(
  'MF-S3 MF-V10 RW-M3 QY-F2 JL-P5 TQ-H2 MD-G2 HG-C4 FD-K1 QZ-A5 YM-B3 NX-T2',
);
/** What our own crews bring, and install or assemble. */
export const large = list(
  'YX-X2 YX-D1 YX-W8 CX-F480 QY-A1 HM-55 HM-65 ZL-J7 JY-D8 JQ-RO800 YQ-S1 YQ-S3 SJ-T12 MA-B18 SG-5 AB-T14 YD-M18',
);
/** Of those, what has a plug. */
export const machines = list('YX-X2 YX-D1 YX-W8 CX-F480 QY-A1 HM-55 HM-65 ZL-J7 JY-D8 JQ-RO800');
