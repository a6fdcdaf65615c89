import { describe, expect, it } from 'vitest'
import type { PlaceId } from '../../kernel/actor.ts'
import type { Phone } from '../../kernel/phone.ts'
import { type TeamPlace, type Teams, teamNear, teamOfPlace } from './team.ts'

const north: TeamPlace = { id: 'north' as PlaceId, name: { en: 'North' }, latitude: 54.5, longitude: -2.5 }
const south: TeamPlace = { id: 'south' as PlaceId, name: { en: 'South' }, latitude: 53.5, longitude: -2.5 }
const reachedAt = (phone: string) => ({ contact: { phone: phone as Phone }, version: 1 })
const whole = reachedAt('+441632960100')
const ofNorth = { place: north, ...reachedAt('+441632960101') }
const teams: Teams = { network: whole, places: [{ place: north, team: ofNorth }, { place: south }] }

describe('whom somebody can ask', () => {
  it('is the team of the nearest place', () => {
    expect(teamNear(teams, { latitude: 54.4, longitude: -2.4 })).toBe(ofNorth)
  })

  it('is the network’s where the nearest place has none of its own, never a team further away', () => {
    expect(teamNear(teams, { latitude: 53.6, longitude: -2.4 })).toBe(whole)
    expect(teamOfPlace(teams, south.id)).toBe(whole)
  })

  it('is the network’s while nobody knows where they are', () => {
    expect(teamNear(teams, undefined)).toBe(whole)
    expect(teamOfPlace(teams, undefined)).toBe(whole)
  })

  it('is nobody when the network has told us of nobody', () => {
    expect(teamNear({ places: [{ place: south }] }, south)).toBeUndefined()
  })
})
