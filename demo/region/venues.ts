import type { AccessFeature } from '../../src/modules/directory/listing.ts'
import type { PlaceSlug, VenueKind } from '../archetype.ts'

/** Somewhere things happen: what it is called, the street, a sentence that helps to find it, and what is known of getting in. */
export type Venue = {
  readonly kind: VenueKind
  readonly name: string
  readonly street: string
  readonly colour: string
  readonly access: readonly AccessFeature[]
}
type Row = readonly [kind: VenueKind, name: string, street: string, colour: string, access: string]

const written: Readonly<Record<PlaceSlug, readonly Row[]>> = {
  merrowbridge: [
    [
      'hall',
      'the Corn Hall',
      'Market Place',
      'The door is under the clock that is always ten minutes fast.',
      'step-free accessible-toilet near-bus-stop hearing-loop',
    ],
    ['church', 'St Hebba’s Church', 'Church Lane', 'Use the side door by the yew tree.', 'step-free hearing-loop'],
    [
      'library',
      'Merrowbridge Library',
      'Bridge Street',
      'Ask at the desk and somebody will show you the room.',
      'step-free accessible-toilet changing-places near-bus-stop',
    ],
    ['cafe', 'the Copper Kettle', '3 Butter Cross', 'There is a ramp if you ask for it.', ''],
    ['park', 'Priory Meadows', 'Priory Road', 'Meet at the bandstand.', 'step-free blue-badge-parking'],
    [
      'leisure',
      'Merrow Leisure Centre',
      'Weir Lane',
      'Free parking behind the pool.',
      'step-free accessible-toilet changing-places blue-badge-parking',
    ],
    [
      'surgery',
      'Weir Lane Surgery',
      'Weir Lane',
      'Follow the green line on the floor to the community room.',
      'step-free accessible-toilet blue-badge-parking hearing-loop',
    ],
    [
      'arts',
      'the Old Tannery Arts Centre',
      'Tan Yard',
      'Through the arch and up the slope, or ring for the lift.',
      'step-free accessible-toilet',
    ],
    ['school', 'Appleshade Primary School', 'Orchard Way', 'Buzz at the gate and say which group.', 'step-free'],
    ['pub', 'the Drovers’ Arms', '40 High Street', 'We use the back room, away from the bar.', ''],
    ['allotment', 'Long Acre allotments', 'Station Fields', 'Wheel your bike in; the gate sticks.', ''],
    ['workshop', 'the Old Fire Station', 'Station Road', 'Look for the red doors.', 'step-free'],
    ['museum', 'Merrowbridge Museum', 'Bridge Street', 'Over the toll bridge, no toll any more.', 'accessible-toilet'],
    ['garden', 'the Priory Walled Garden', 'Priory Road', 'The little green door in the wall is unlocked from nine.', 'step-free'],
    [
      'centre',
      'Appleshade Community Centre',
      'Orchard Way',
      'The number 4 bus stops outside.',
      'step-free accessible-toilet near-bus-stop',
    ],
    [
      'college',
      'Merrow College',
      'Wickenhope Road',
      'Sign in at reception; we are on the ground floor.',
      'step-free accessible-toilet hearing-loop',
    ],
    ['farm', 'Long Wintle Farm', 'Long Wintle', 'Half a mile down the lane with grass in the middle.', ''],
  ],
  saltreath: [
    ['hall', 'the Fishermen’s Institute', 'The Quay', 'Watch the step: there is a second door without one.', 'accessible-toilet'],
    ['church', 'Harbour Chapel', 'Net Loft Row', 'The blue door, not the big one.', 'step-free quiet-space'],
    ['library', 'Saltreath Library', 'Fore Street', 'Upstairs, with a lift that talks.', 'step-free near-bus-stop'],
    ['cafe', 'the Lobster Pot café', '1 The Quay', 'Sit on the harbour side and watch the boats.', 'near-bus-stop'],
    ['park', 'Gannel Sands', 'Sandy Lane', 'Meet by the lifebelt.', ''],
    [
      'leisure',
      'Saltreath Sports Hall',
      'School Hill',
      'Steep from the bus stop; ring and we will fetch you.',
      'accessible-toilet blue-badge-parking',
    ],
    ['surgery', 'Quayside Medical Centre', 'Fore Street', 'Ask for the Tamarisk room.', 'step-free accessible-toilet hearing-loop'],
    ['arts', 'the Sail Loft', 'Net Loft Row', 'Old stairs, new handrail, no lift yet.', ''],
    ['school', 'Saltreath Academy', 'School Hill', 'Main reception after four o’clock.', 'step-free accessible-toilet'],
    ['pub', 'the Ship Aground', 'The Quay', 'Snug on the left.', 'assistance-dogs'],
    ['workshop', 'the Boat Shed', 'Slipway', 'If the radio is on, we are in.', 'step-free'],
    ['museum', 'the Lifeboat Museum', 'The Quay', 'Behind the old lookout.', 'step-free'],
    ['garden', 'Tamarisk Garden', 'Upper Saltreath', 'Sheltered from the wind by a hedge taller than any of us.', 'step-free'],
    ['centre', 'the Pilot House', 'Fore Street', 'Ring the ship’s bell.', 'step-free accessible-toilet near-bus-stop'],
  ],
  fernhallow: [
    ['hall', 'Fernhallow Village Hall', 'The Green', 'Next to the phone box that is now a library.', 'step-free accessible-toilet'],
    ['hall', 'Harrowbeck Reading Room', 'Harrowbeck', 'Park by the ford unless it has rained.', ''],
    ['hall', 'Cold Tarrow Parish Room', 'Cold Tarrow', 'Bring a cushion, the chairs are old.', 'step-free'],
    ['church', 'St Tysil’s Church', 'Nettlecross', 'The heating comes on an hour before.', 'hearing-loop'],
    ['cafe', 'the Tea Barn', 'Fernhallow', 'Dogs and muddy boots expected.', 'assistance-dogs step-free'],
    ['park', 'Fernhallow Common', 'The Green', 'Meet at the cattle grid.', ''],
    ['surgery', 'Moorland Surgery', 'The Green', 'Waiting room, after the last patient has gone.', 'step-free'],
    ['school', 'Nettlecross School', 'Nettlecross', 'Round the back, mind the hens.', 'step-free'],
    ['pub', 'the Three Ewes', 'Three Ewes', 'There is always a fire.', ''],
    ['farm', 'Widdowstone Care Farm', 'Widdowstone', 'Wellies in the porch in every size.', 'accessible-toilet'],
    ['garden', 'the Glebe Garden', 'Fernhallow', 'Behind the church, through the lych gate.', 'step-free'],
    ['workshop', 'the Old Smithy', 'Harrowbeck', 'Follow the hammering.', ''],
  ],
  lanternside: [
    ['hall', 'Lantern Hall', 'Lamplighter Street', 'Opposite the tram stop.', 'step-free accessible-toilet near-bus-stop'],
    ['church', 'All Hallows, Lanternside', 'Hallow Street', 'The café door is open all day.', 'step-free accessible-toilet near-bus-stop'],
    ['mosque', 'Noor Centre', '18 Ropewalk', 'Women’s entrance on Tinsmith’s Row.', 'step-free accessible-toilet'],
    [
      'library',
      'Lanternside Library',
      'Canal Street',
      'First floor; the lift is by the toilets.',
      'step-free accessible-toilet hearing-loop near-bus-stop',
    ],
    ['cafe', 'Good Measure café', '7 Canal Basin', 'Red awning, mismatched chairs.', 'step-free'],
    ['cafe', 'the Reel Café', 'Hallow Street', 'Upstairs at the old cinema.', ''],
    ['park', 'Marigold Park', 'Marigold Road', 'Meet by the mural of the goose.', 'step-free near-bus-stop'],
    [
      'leisure',
      'Basin Baths',
      'Canal Basin',
      'Entrance beneath the tall chimney.',
      'step-free accessible-toilet changing-places near-bus-stop',
    ],
    [
      'surgery',
      'Gasworks Health Centre',
      'Old Gasworks Road',
      'Third door, no need to check in.',
      'step-free accessible-toilet hearing-loop',
    ],
    ['arts', 'the Tin Theatre', 'Tinsmith’s Row', 'Stage door for groups.', 'step-free accessible-toilet hearing-loop'],
    ['school', 'Marigold Heights Academy', 'Marigold Road', 'Gate C after six.', 'step-free'],
    ['pub', 'the Lamplighter', 'Lamplighter Street', 'Quiet side room with its own door.', 'near-bus-stop'],
    ['allotment', 'Ropewalk allotments', 'Ropewalk', 'Between the railway and the canal.', ''],
    ['workshop', 'Makers’ Arches', '5 Railway Arches', 'Arch with the yellow shutter.', 'step-free'],
    ['garden', 'the Meanwhile Garden', 'Old Gasworks Road', 'Where the gasholder used to be.', 'step-free near-bus-stop'],
    [
      'centre',
      'Marigold Community Hub',
      'Marigold Road',
      'Look for the big orange sign.',
      'step-free accessible-toilet changing-places near-bus-stop',
    ],
    [
      'college',
      'Merrowchester City College',
      'Canal Street',
      'Tell the barrier you are with the community classes.',
      'step-free accessible-toilet',
    ],
    ['museum', 'the Gaslight Museum', 'Old Gasworks Road', 'Free, and warm.', 'step-free accessible-toilet'],
  ],
  shuttleden: [
    ['hall', 'the Mechanics’ Hall', 'Mill Lane', 'Big stone building, small side ramp.', 'step-free accessible-toilet'],
    ['church', 'Bethesda Chapel', 'Chapel Brow', 'Steps at the front, level at the back.', 'hearing-loop'],
    ['church', 'St Anne’s, Weavers’ Bank', 'Weavers’ Bank', 'The hall is under the church.', 'step-free'],
    ['mosque', 'Masjid Shuttleden', 'Bobbin Street', 'Community kitchen in the yard.', 'step-free'],
    ['library', 'Shuttleden Carnegie Library', 'Mill Lane', 'Community room behind the large-print shelves.', 'step-free near-bus-stop'],
    ['cafe', 'the Bobbin', '22 Mill Lane', 'Warm in winter, which is not true of everywhere.', 'near-bus-stop'],
    ['park', 'Dam Park', 'Damside', 'Meet at the boathouse.', 'step-free'],
    ['leisure', 'Shuttleden Baths and Gym', 'Carding Hill', 'The bus turns round outside.', 'accessible-toilet near-bus-stop'],
    ['surgery', 'Weavers’ Bank Surgery', 'Weavers’ Bank', 'Community room by the pharmacy.', 'step-free accessible-toilet'],
    ['arts', 'Number Nine Mill', 'Mill Lane', 'Fourth floor; goods lift, great view.', 'step-free accessible-toilet'],
    ['school', 'Carding Hill High School', 'Carding Hill', 'Sports block door.', 'step-free'],
    ['pub', 'the Idle Weaver', 'Bobbin Street', 'Function room, entrance at the side.', ''],
    ['allotment', 'Tenter Field allotments', 'Clough End', 'Mind the geese.', ''],
    ['workshop', 'the Spindle Works', 'Mill Lane', 'Follow the smell of sawdust.', 'step-free accessible-toilet'],
    ['museum', 'the Weaving Shed', 'Mill Lane', 'Looms run at two o’clock, bring ear plugs.', 'step-free'],
    [
      'centre',
      'Damside Neighbourhood Centre',
      'Damside',
      'Between the chip shop and the chemist.',
      'step-free accessible-toilet near-bus-stop',
    ],
    ['garden', 'Treadle Green Community Garden', 'Treadle Green', 'The bus shelter has a noticeboard with today’s jobs.', ''],
  ],
}

/** The venues of a place that are of one of these kinds; a hall or a centre stands in where there is none. */
export function venuesIn(place: PlaceSlug, kinds: readonly VenueKind[]): readonly Venue[] {
  const here = venues[place]
  const fitting = here.filter(({ kind }) => kinds.includes(kind))
  return fitting.length > 0 ? fitting : here.filter(({ kind }) => kind === 'hall' || kind === 'centre')
}

function read(rows: readonly Row[]): readonly Venue[] {
  return rows.map(([kind, name, street, colour, access]) => ({
    kind,
    name,
    street,
    colour,
    access: access.split(' ').filter((one) => one !== '') as AccessFeature[],
  }))
}

/** Every venue of Merrowshire, by place. */
export const venues: Readonly<Record<PlaceSlug, readonly Venue[]>> = {
  merrowbridge: read(written.merrowbridge),
  saltreath: read(written.saltreath),
  fernhallow: read(written.fernhallow),
  lanternside: read(written.lanternside),
  shuttleden: read(written.shuttleden),
}
