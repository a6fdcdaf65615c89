import { describe, expect, it } from 'vitest'
import { soundsLikeCrisis } from './crisis.ts'

describe('words that sound like a crisis', () => {
  it.each([
    'I have been feeling suicidal since March',
    'i dont want to be here any more',
    "I don't want to live",
    'sometimes I think they would be better off without me',
    'he hits me when he drinks',
    'I keep cutting myself',
    'theres no point going on',
    'My son took an overdose last week',
    'she says she wants to die',
    "I can't go on",
    'I am scared of my husband',
    'I am NOT suicidal but I was',
    'Dwi isio marw',
    'Rwy’n meddwl am hunanladdiad',
    'Dydw i ddim yn ddiogel gartref',
    'lladd fy hun',
  ])('are noticed: %s', (words) => expect(soundsLikeCrisis(words)).toBe(true))

  it.each([
    'My husband died and I never go out',
    'I want to learn to cook',
    'I could kill for a good cup of tea and company',
    'dying to get back to the allotment',
    'I have nothing to do on Tuesdays',
    'my dog was put down',
    'Hoffwn gwrdd â phobl newydd',
    'I do not want to go on my own',
  ])('are not seen everywhere: %s', (words) => expect(soundsLikeCrisis(words)).toBe(false))

  it('are looked for in everything that was written', () => {
    expect(soundsLikeCrisis(undefined, 'a loud place is hard for me', 'i want to die')).toBe(true)
    expect(soundsLikeCrisis(undefined)).toBe(false)
  })
})
