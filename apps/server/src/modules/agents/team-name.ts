import { violates } from '../../platform/db/index.ts';
import { Refusal } from '../../platform/errors.ts';

/** Two teams of one name could not be told apart in a list. */
export async function refuseTakenName(storing: Promise<void>): Promise<void> {
  try {
    await storing;
  } catch (error) {
    if (!violates(error, 'teams_account_id_name_key')) throw error;
    throw new Refusal('validation_failed', {
      field: 'name',
      reason: 'name_taken',
    });
  }
}
