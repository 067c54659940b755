import { appliances } from './products/appliance.ts';
import { furniture } from './products/furniture.ts';
import { kitchenware } from './products/kitchen.ts';
import { lighting } from './products/lighting.ts';
import type { ProductSeed } from './types.ts';

export { paramLabels, productCategories } from './products/labels.ts';

export const products: readonly ProductSeed[] = [
  ...appliances,
  ...kitchenware,
  ...furniture,
  ...lighting,
];
