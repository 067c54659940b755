import { appliances } from './products/appliance.ts';
import { furniture } from './products/furniture.ts';
import { kitchenware } from './products/kitchen.ts';
import { lighting } from './products/lighting.ts';
import { moreAppliances } from './products/more-appliances.ts';
import { moreFurniture } from './products/more-furniture.ts';
import { moreKitchenware } from './products/more-kitchen.ts';
import { moreLighting } from './products/more-lighting.ts';
import type { ProductSeed } from './types.ts';

export { paramLabels, productCategories } from './products/labels.ts';

export const products: readonly ProductSeed[] = [
  ...appliances,
  ...moreAppliances,
  ...kitchenware,
  ...moreKitchenware,
  ...furniture,
  ...moreFurniture,
  ...lighting,
  ...moreLighting,
];
