import type { FaqSeed } from '../types.ts';
import { accountFaqs } from './account.ts';
import { accountAppFaqs } from './account-app.ts';
import { installationFaqs } from './installation.ts';
import { invoiceFaqs } from './invoices.ts';
import { membershipFaqs } from './membership.ts';
import { memberLifeFaqs } from './membership-life.ts';
import { orderChangeFaqs } from './orders-changes.ts';
import { orderDeliveryFaqs } from './orders-delivery.ts';
import { orderShippingFaqs } from './orders-shipping.ts';
import { paymentFaqs } from './payment.ts';
import { paymentCardFaqs } from './payment-cards.ts';
import { applianceChoiceFaqs } from './products-appliances.ts';
import { homeChoiceFaqs } from './products-home.ts';
import { livingChoiceFaqs } from './products-living.ts';
import { returnRefundFaqs } from './returns-refunds.ts';
import { repairFaqs } from './returns-repairs.ts';
import { warrantyFaqs } from './returns-warranty.ts';
import { tradeInFaqs } from './trade-in.ts';
import { tradeInPlanFaqs } from './trade-in-plans.ts';
import { usageFaqs } from './usage.ts';
import { homeUsageFaqs } from './usage-home.ts';
import { kitchenUsageFaqs } from './usage-kitchen.ts';

export { faqCategories } from './categories.ts';

export const faqs: readonly FaqSeed[] = [
  ...orderShippingFaqs,
  ...orderDeliveryFaqs,
  ...orderChangeFaqs,
  ...returnRefundFaqs,
  ...warrantyFaqs,
  ...repairFaqs,
  ...paymentFaqs,
  ...paymentCardFaqs,
  ...invoiceFaqs,
  ...membershipFaqs,
  ...memberLifeFaqs,
  ...applianceChoiceFaqs,
  ...homeChoiceFaqs,
  ...livingChoiceFaqs,
  ...installationFaqs,
  ...usageFaqs,
  ...homeUsageFaqs,
  ...kitchenUsageFaqs,
  ...accountFaqs,
  ...accountAppFaqs,
  ...tradeInFaqs,
  ...tradeInPlanFaqs,
];
