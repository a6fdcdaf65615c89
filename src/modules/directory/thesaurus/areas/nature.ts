import type { WrittenConcept } from '../concept.ts'

/** Gardens, woods, birds and animals. */
export const nature: readonly WrittenConcept[] = [
  {
    id: 'nature',
    label: { en: 'Outdoors and growing', cy: 'Yr awyr agored a thyfu' },
    themes: 'nature movement volunteering mental-health',
    said: {
      en: `fresh air; nature; woods; in the open air; countryside; hands in the soil; green space; be outside; want to be outside; only happy outside;
        cooped up; see some green; outdoor; open air; woodland; forest; daylight; sunshine; sun on my face; in the wild; camp fire; campfire;
        bushcraft; foraging; whittling; sea air; away from screens`,
      cy: `awyr agored; awyr iach; natur; garddio; gardd; tyfu llysiau; rhandir; coed; adar; bywyd gwyllt; cefn gwlad; traeth; planhigion; tu allan;
        coedwig; mynyddoedd; afon`,
    },
    hints: {
      en: `air; park; green; trees; outside; beach; sky; stars; wind; rain; leaves; stream; pond; bluebells; log; logs; fire; kettle; tent; den; wellies;
        boots; breathe; walls; screens; office; cage; caged; climb; wild; sea; shore; sand; waves; seaside; happy; happier; calm; only happy;
        only place; outdoors; gardening; garden; grow things; grow veg; allotment; birds; birdwatching; wildlife; plants; mud; muck; dens; river; lake;
        moor; hills`,
    },
    answers: {
      en: 'outdoors; garden; gardening; allotment; woodland; nature; conservation; growing; wildlife; orchard; green; birds',
      cy: 'awyr agored; gardd; garddio; rhandir; coetir; natur; cadwraeth; tyfu; bywyd gwyllt; perllan',
    },
  },
  {
    id: 'growing-food',
    label: { en: 'Growing things', cy: 'Tyfu pethau' },
    themes: 'nature food mental-health',
    said: {
      en: `gardening; gardener; grow veg; grow my own; grow food; grow vegetables; grow some veg; veg; vegetables; tomatoes; potatoes; spuds; planting;
        allotment; allotments; half a plot; waiting list for an allotment; greenhouse; polytunnel; raised beds; hands in the soil; hands mucky;
        hands dirty; hands in the earth; only a yard; only got a yard; no garden; got no garden; miss my garden; miss having a garden; balcony;
        orchard; compost; garden with others; green fingers`,
      cy: 'garddio; tyfu; tyfu llysiau; llysiau; blodau; rhandir; hadau; pridd; gardd gymunedol; plannu',
    },
    hints: {
      en: `garden; mucky; yard; dirt; outdoors; hands; earth; spade; fork; wellies; rhubarb; runner beans; onions; carrots; salad; herbs; roses;
        sunflowers; weeds; shed; pot; pots; windowsill; flat; high rise; tower; no outdoor space; paved; concrete; retired; neighbours; waiting; years;
        council; kids; chickens; worms; sun; robin; air; grandad taught; dad taught; grow; growing; seeds; plants; flowers; plot; soil; digging; dig`,
    },
    answers: {
      en: 'garden; grow; vegetables; allotment; plot; soil; sow; community garden; dig',
      cy: 'gardd; tyfu; llysiau; rhandir; garddio',
    },
  },
  {
    id: 'conservation',
    label: { en: 'Looking after nature', cy: 'Gofalu am natur' },
    themes: 'nature movement volunteering mental-health',
    said: {
      en: `conservation; plant trees; planting trees; tree planting; hedge laying; hedgelaying; dry stone walling; mending walls; build walls;
        path clearing; coppicing; physical outdoors; hard graft; graft; outdoor work; outside with a crew; with a crew; rangers;
        countryside volunteers; green gym; planet; rewilding; litter; litter pick; litter picking; rubbish on the beach; beach clean; cleaning up;
        clean up the beach; fly tipping; tidy up the town; river clean; shift it`,
      cy: 'cadwraeth; plannu coed; coed; sbwriel; codi sbwriel; glanhau traeth; traeth; amgylchedd; gwaith awyr agored',
    },
    hints: {
      en: `trees; beach; walls; outdoors; physical; wildlife; dirty; work; saw; axe; billhook; spade; gloves; boots; soup; muscle; muscles; sweat;
        stronger; army; retired; office; desk; bags; grabber; dogs; mess; bottles; bins; nature; future; kids; river; canal; seagulls; dunes; sea;
        footpath; stile; fence; fences; bonfire; logs; paths; something physical; climate; environment; eco; pond; clean up; plastic; disgrace`,
    },
    answers: {
      en: 'conservation; plant trees; hedges; paths; green gym; woodland workdays; outdoor work; litter; shore; beach; billhook',
      cy: 'cadwraeth; coed; llwybrau; glanhau; traeth; sbwriel',
    },
  },
  {
    id: 'birds-and-wildlife',
    label: { en: 'Birds and wildlife', cy: 'Adar a bywyd gwyllt' },
    themes: 'nature befriending',
    said: {
      en: `birds; birdwatching; bird watching; birding; birder; twitcher; twitching; owls; robins; swifts; wildlife; wild animals; badgers; hedgehogs;
        otters; butterflies; insects; wild flowers; binoculars; rspb; dawn chorus; nature spotting; go looking with; springwatch; bird hide`,
      cy: 'adar; gwylio adar; aderyn; bywyd gwyllt; tylluan; sbienddrych; glöyn byw',
    },
    hints: {
      en: `nature; looking; watch; feathers; owl; garden; feeder; feeders; hide; telescope; song; hear; dawn; early; robin; heron; kingfisher; kestrel;
        buzzard; geese; ducks; swan; starlings; migration; camera; book; grandad; identify; marsh; estuary; woods; quiet; ticks; list; bird; bats;
        moths; spotting`,
    },
    answers: {
      en: 'birds; birdwatching; binoculars; wildlife; dawn chorus',
      cy: 'adar; gwylio adar; bywyd gwyllt; natur',
    },
  },
  {
    id: 'being-with-animals',
    label: { en: 'Being with animals', cy: 'Bod gydag anifeiliaid' },
    themes: 'nature mental-health befriending',
    said: {
      en: `animals; love animals; best with animals; better with animals; good with animals; horses; pony; ponies; goats; chickens; donkeys; alpacas;
        rabbits; guinea pigs; farming; mucking out; lambs; stroke a dog; stroke a cat; something to stroke; cuddle a dog; miss having a dog;
        miss my dog; miss my cat; had to have my dog put to sleep; dog put to sleep; dog died; cat died; lost my dog; not allowed a pet;
        can't have a pet; pets not allowed; therapy dog; pat dog; people wear me out; prefer animals to people`,
      cy: `anifeiliaid; ceffylau; ceffyl; merlod; fferm; geifr; cŵn; colli'r ci; caru anifeiliaid`,
    },
    hints: {
      en: `dog; cat; stroke; farm; horse; pet; fur; cuddle; hooves; stable; stables; hay; mud; nuzzle; licks; lap; warm; tail; eyes; judge; don't judge;
        trust; kind; talk to; cows; calf; pigs; ducks; sheepdog; lambing; eggs; vet; school; landlord; flat; allergic; grooming; groom; feed; gentle;
        calm; calms; collar; empty basket; basket; bowl; lead; fifteen years; company; animal; riding; sheep; hens; farms; put to sleep`,
    },
    answers: {
      en: 'animal; animals; ponies; farm; goats; guinea pig; pat-a-dog; gentle',
      cy: 'anifeiliaid; merlod; fferm; ceffylau',
    },
  },
]
