import type { FaqSeed } from '../types.ts';
import { accountFaqs } from './account.ts';
import { installationFaqs } from './installation.ts';
import { invoiceFaqs } from './invoices.ts';
import { membershipFaqs } from './membership.ts';
import { orderChangeFaqs } from './orders-changes.ts';
import { orderShippingFaqs } from './orders-shipping.ts';
import { paymentFaqs } from './payment.ts';
import { applianceChoiceFaqs } from './products-appliances.ts';
import { homeChoiceFaqs } from './products-home.ts';
import { returnRefundFaqs } from './returns-refunds.ts';
import { warrantyFaqs } from './returns-warranty.ts';
import { tradeInFaqs } from './trade-in.ts';
import { usageFaqs } from './usage.ts';

export { faqCategories } from './categories.ts';

export const faqs: readonly FaqSeed[] = [
  ...orderShippingFaqs,
  ...orderChangeFaqs,
  ...returnRefundFaqs,
  ...warrantyFaqs,
  ...paymentFaqs,
  ...invoiceFaqs,
  ...membershipFaqs,
  ...applianceChoiceFaqs,
  ...homeChoiceFaqs,
  ...installationFaqs,
  ...usageFaqs,
  ...accountFaqs,
  ...tradeInFaqs,
];
