import { createCategory } from '../../src/modules/knowledge/categories.ts';
import { createFaq } from '../../src/modules/knowledge/create-faq.ts';
import { deleteFaq } from '../../src/modules/knowledge/delete-faq.ts';
import { buildFaq, faqOf } from '../../src/modules/knowledge/faq.fixture.ts';
import type { People } from './people.ts';

export interface Knowledge {
  categoryId: string;
  emptyCategoryId: string;
  emptyCategoryName: string;
  faqId: string;
  question: string;
  otherFaqId: string;
  draftFaqId: string;
  deletedFaqId: string;
}

export async function buildKnowledge({ owner, mark, alias }: People): Promise<Knowledge> {
  const category = await createCategory(owner, { name: `${mark}退款` });
  const empty = await createCategory(owner, { name: `${alias}其他` });
  const question = `${mark}退款多久到账`;
  const draft = await createFaq(owner, { ...faqOf(`${mark}草稿怎么发布`), isPublished: false });
  const deleted = await buildFaq(owner, `${mark}已经删除的问题`);
  await deleteFaq(owner, deleted.id);
  const faq = await buildFaq(owner, question, {
    questionEn: `${mark} refund`,
    similarQuestions: [`${mark}钱什么时候退回来`],
    answers: { zh: `${mark}原路退回`, en: `${mark} to your card` },
    categoryId: category.id,
  });
  return {
    categoryId: category.id,
    emptyCategoryId: empty.id,
    emptyCategoryName: empty.name,
    faqId: faq.id,
    question,
    otherFaqId: (await buildFaq(owner, `${mark}保修多久`)).id,
    draftFaqId: draft.id,
    deletedFaqId: deleted.id,
  };
}
