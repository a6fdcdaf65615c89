import { type Html, nhs } from '../../../design/index.ts'
import type { PlaceId } from '../../../kernel/actor.ts'
import type { Typed, Visit } from '../../../platform/http/page.ts'
import { readPlaces } from '../../geography/index.ts'
import { staffWords } from '../words/staff.ts'

/** A place somebody may write to the people of; `whole-network` is all of them. */
export type PlaceChoice = { readonly id: PlaceId | 'whole-network'; readonly name: string }

export async function placeChoices(
  { app, network, language }: Visit,
  may: (id: PlaceChoice['id']) => boolean,
): Promise<readonly PlaceChoice[]> {
  const places = (await readPlaces(app.database, network.id)).map(({ id, name }) => ({ id, name: name[language] ?? name.en }))
  const whole = { id: 'whole-network', name: staffWords(language)('wholeNetwork') } as const
  return [...places, whole].filter(({ id }) => may(id))
}

type Parts = { readonly visit: Visit; readonly places: readonly PlaceChoice[]; readonly typed: Typed; readonly problem: string | undefined }

export function PlaceField({ visit, places, typed, problem }: Parts): Html {
  const say = staffWords(visit.language)
  return nhs.radios({
    idPrefix: 'place',
    name: 'place',
    fieldset: { legend: { text: say('place'), size: 's' } },
    hint: say('placeHint'),
    items: places.map(({ id, name }) => ({ value: id, text: name, checked: typed.place?.includes(id) })),
    ...(problem && { errorMessage: { text: problem } }),
  })
}

/** The place that was chosen, if it was one of these. */
export function chosenPlace(typed: Typed, places: readonly PlaceChoice[]): PlaceChoice | undefined {
  return places.find(({ id }) => typed.place?.includes(id))
}
