export interface Text {
  zh: string;
  en: string;
}

export type Category = 'appliance' | 'kitchen' | 'furniture' | 'lighting';

export interface Product {
  sku: string;
  name: Text;
  category: Category;
  priceCents: number;
  params: Readonly<Record<string, number | Text>>;
  blurb: Text;
  availability: Text;
  rating: number;
  reviews: number;
  image: string;
}

interface Catalogue {
  products: readonly Product[];
  /** In the order a detail page lists them. */
  paramLabels: Readonly<Record<string, { name: Text; unit?: Text }>>;
}

/** The build puts the seed's products into the page, so shop and desk speak of the same things. */
const readCatalogue = (): Catalogue =>
  JSON.parse(document.getElementById('catalogue')?.textContent ?? '') as Catalogue;

export const { products, paramLabels } = readCatalogue();

export const findProduct = (sku: string): Product | undefined =>
  products.find((product) => product.sku === sku);
