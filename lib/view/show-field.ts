import type { FieldPlace } from '../checks/field-place';
import type { Failure } from '../core/failure';
import { send } from '../messages/send';

/** Shows a field's page in Halo and has the field marked there; answers why it cannot be shown, or null. */
export async function showField(instance: string, place: FieldPlace): Promise<Failure | null> {
  const answer = await send('halo.jump', { instance, ...place });
  return answer.ok ? null : answer.error;
}
