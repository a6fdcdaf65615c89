import type { Theme } from '../../listing.ts'

/**
 * Which theme of ours the words of other taxonomies point to (Open Eligibility, the LGA's and councils' own lists, target audiences).
 * A row matches a term that has one of its words, or beginnings of words where a `*` ends them. Documented in docs/guides/import.md;
 * a term that matches nothing is kept as it is and search still reads it.
 */
export const termThemes: readonly (readonly [Theme, string])[] = [
  [
    'art',
    'art, arts, craft*, paint*, drawing, pottery, photograph*, sewing, knit*, crochet, creative, theatre, drama, textile*, woodwork*, writing, poetry, film, museum*, heritage',
  ],
  ['music', 'music*, sing, singing, singer*, singalong*, sing along, choir*, chorus, orchestra, band, drumming, guitar, ukulele, piano'],
  [
    'nature',
    'nature, garden*, allotment*, outdoor*, conservation, wildlife, woodland*, green space*, farm*, horticultur*, environment*, birdwatch*, countryside, forest school*, beach',
  ],
  [
    'movement',
    'exercise*, sport*, fitness, walk, walks, walking, rambl*, swim*, danc*, yoga, pilates, tai chi, gym, football, bowls, bowling, cycl*, running, keep fit, physical activit*, leisure centre*, badminton, tennis, cricket, rugby, martial art*, karate, judo, gymnastic*, movement, falls prevention, zumba, netball, hockey, golf',
  ],
  [
    'food',
    'food*, meal*, lunch*, cook*, nutrition, pantry, breakfast club*, eating, diet*, weight management, healthy eating, soup, community fridge*',
  ],
  ['talking', 'counsel*, talking, listening, therap*, peer support, support group*, helpline*, psycholog*, peer group, self help'],
  [
    'befriending',
    'befriend*, lonel*, isolat*, friend*, social activit*, social club*, social group*, coffee morning*, coffee, tea, companion*, older people, over 50s, over 60s, community centre*, day centre*, warm space*, get together*, pensioner*, lunch club*, mentor*',
  ],
  [
    'advice-money',
    'debt*, money, benefit*, financ*, welfare right*, low income, cost of living, budget*, fuel, energy bill*, grant*, pension*, tax, credit union*, poverty, citizens advice',
  ],
  [
    'advice-housing',
    'housing, homeless*, tenan*, rent, accommodation, supported living, eviction, rough sleep*, hostel*, shelter, landlord*',
  ],
  [
    'work-learning',
    'employ*, unemploy*, job*, career*, training, learning, adult education, education, course*, skill*, literacy, numeracy, esol, english classes, apprentice*, college, tutor*, student*, training sessions, homework, library, libraries, lecture*, university of the third age, u3a',
  ],
  ['volunteering', 'volunteer*'],
  ['bereavement', 'bereave*, grief, griev*, baby loss, loss and grief, widow*, funeral*, suicide bereavement'],
  ['caring', 'carer, carers, young carer*, caring, respite, caregiver*, parent carer*'],
  [
    'mental-health',
    'mental health, mental illness*, wellbeing, well-being, anxiety, depress*, stress, mindful*, eating disorder*, self harm, suicid*, bipolar, psychosis, ocd, ptsd, trauma, emotional, postnatal, recovery college*',
  ],
  [
    'long-term-condition',
    'long term health condition*, long-term condition*, chronic*, diabet*, cancer, stroke, parkinson*, arthritis, multiple sclerosis, copd, asthma, heart disease*, heart condition*, heart failure, cardiac, epilep*, pain, fibromyalgia, disab*, sensory impair*, visually impair*, hearing impair*, sight loss, hearing loss, deaf, blind, wheelchair user*, autis*, asperger*, adhd, learning disabilit*, physical disabilit*, brain injury, health condition*, hiv, lung*, kidney*, me/cfs',
  ],
  ['memory', 'dementia, memory, alzheimer*'],
  [
    'families',
    'famil*, parent*, grandparent*, baby, babies, toddler*, childcare, children, child, pre-school, preschool, playgroup*, nursery, nurseries, childminder*, crèche, creche, pregnan*, maternity, breastfeed*, early years, sure start, holiday club*, after school club*, stay and play, infant*, messy play',
  ],
  [
    'young-people',
    'young people, young person*, youth*, teen*, scout*, guides, guiding, brownies, cubs, beavers, rainbows, cadet*, care leaver*, young adult*',
  ],
  ['digital', 'digital, computer*, internet, it skills, online safety, tablet*, smartphone*, coding, silver surfer*'],
  ['transport', 'transport*, dial a ride, community bus*, driver*, travel*, minibus*, shopmobility, car scheme*'],
  [
    'practical-help',
    'practical help, home help, handy*, cleaning, shopping, home care, domiciliary, personal care, equipment, aids and adaptations, repair*, furniture, decorating, clothing, baby bank*, pet care, dog walk*, home improvement*, telecare, laundry, meals on wheels',
  ],
  [
    'faith-culture',
    'faith*, church*, mosque*, temple*, religio*, christian*, muslim*, islam*, jewish, hindu, sikh, buddh*, worship, prayer, cultur*, culturally specific, ethnic*, bame, asian, polish, somali, chinese, refugee*, asylum*, migrant*, caribbean, african, gypsy, traveller*, roma, lgbt*, interfaith',
  ],
  [
    'safety',
    'abuse*, domestic violence, domestic abuse, sexual violence, rape, safeguard*, victim*, refuge, crime, hate crime, slavery, fgm, survivor*, offender*, ex-offender*, crisis, emergency, stalking',
  ],
  ['addiction', 'drug*, alcohol*, addict*, substance*, gambl*, smok*, in recovery, narcotic*, alcoholics, aa meeting*, rehab*'],
]
