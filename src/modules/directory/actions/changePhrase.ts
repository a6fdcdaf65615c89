import type { Actor, NetworkId } from '../../../kernel/actor.ts'
import { ok, type Result, refuse } from '../../../kernel/result.ts'
import type { App } from '../../../platform/app.ts'
import { mayEditThesaurus } from '../policy.ts'
import { forgetLexicon } from '../search/lexiconStore.ts'
import { addPhraseRow, removePhraseRow, type ThesaurusPhrase } from '../search/thesaurusStore.ts'

export type PhraseChange = { readonly conceptId: string; readonly phrase: ThesaurusPhrase }
export type PhraseRefused = 'not-allowed' | 'empty' | 'too-long' | 'already-there' | 'already-gone'

const mostLetters = 80

/** Adds a phrase to a need. Each phrase is its own row, so two people editing at once never lose each other's. */
export async function addPhrase(
  app: App,
  who: { networkId: NetworkId; actor: Actor },
  change: PhraseChange,
): Promise<Result<undefined, PhraseRefused>> {
  if (!mayEditThesaurus(who.actor)) return refuse('not-allowed')
  const phrase = change.phrase.phrase.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  if (phrase === '') return refuse('empty')
  if (phrase.length > mostLetters) return refuse('too-long')
  return await changeWith(app, who, { ...change, phrase: { ...change.phrase, phrase } }, 'add')
}

/** Takes a phrase away from a need; the audit keeps that it was there and who took it. */
export async function removePhrase(
  app: App,
  who: { networkId: NetworkId; actor: Actor },
  change: PhraseChange,
): Promise<Result<undefined, PhraseRefused>> {
  if (!mayEditThesaurus(who.actor)) return refuse('not-allowed')
  return await changeWith(app, who, change, 'remove')
}

async function changeWith(
  app: App,
  who: { networkId: NetworkId; actor: Actor },
  change: PhraseChange,
  verb: 'add' | 'remove',
): Promise<Result<undefined, PhraseRefused>> {
  const { conceptId, phrase } = change
  const isDone = await app.database.within(who, async (work) => {
    const done = verb === 'add' ? await addPhraseRow(work, conceptId, phrase) : await removePhraseRow(work, conceptId, phrase)
    if (!done) return false
    // The phrase is a word of the thesaurus, not of a person: it may stand in the audit.
    work.records({ action: `directory.thesaurus-phrase.${verb}`, subjectKind: 'need-concept', subjectId: conceptId, detail: { ...phrase } })
    work.happened({
      kind: verb === 'add' ? 'thesaurus.phrase-added' : 'thesaurus.phrase-removed',
      version: 1,
      subjectId: who.networkId,
      body: { conceptId, ...phrase },
    })
    return true
  })
  if (!isDone) return refuse(verb === 'add' ? 'already-there' : 'already-gone')
  forgetLexicon(app.database)
  return ok(undefined)
}
