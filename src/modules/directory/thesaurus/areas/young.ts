import type { WrittenConcept } from '../concept.ts'

/** Children and young people. */
export const young: readonly WrittenConcept[] = [
  {
    id: 'little-ones',
    label: { en: 'Places to go with a small child', cy: 'Lleoedd i fynd â phlentyn bach' },
    themes: 'families befriending',
    said: {
      en: `toddler; toddlers; two year old; 2 year old; three year old; 3 year old; 1 year old; one year old; under fives; pre school; preschool;
        playgroup; play group; toddler group; mum and toddler; mother and toddler; baby group; stay and play; rhyme time; soft play; messy play;
        sure start; children's centre; family hub; stuck in with a toddler; stuck in with the baby; stuck in with kids; climbing the walls with; tots;
        wear out a toddler; meet other mums; adult conversation; someone over the age of three; grandma with a toddler`,
      cy: 'plentyn bach; plant bach; cylch ti a fi; cylch meithrin; dan bump; dwyflwydd; teirblwydd; grŵp plant bach',
    },
    hints: {
      en: `play; bend; little; mums; raining; toys; buggy; nursery; crawling; walking everywhere; tantrum; nap; peppa; cbeebies; soft; ball pit; wellies;
        puddles; rain; indoor; climbing; sand; glue; paint with; twins; terrible twos; two and four; baby and a; up to his eyes; nappy; snack;
        talk to a grown up; grown ups; tiny human; park's wet; nana has him; under five; going round the bend; little one; little ones; tiny;
        childminder`,
    },
    answers: {
      en: 'stay and play; tots; acorns; toddlers; toys; songs; under 5; play',
      cy: 'cylch; chwarae; plant bach; teganau',
    },
  },
  {
    id: 'children',
    label: { en: 'Things for children', cy: 'Pethau i blant' },
    themes: 'families young-people movement art',
    said: {
      en: `for the kids; something for the little ones; school holidays; half term; six weeks holiday; after school; my little boy; my little girl;
        kids club; wear the kids out; days out with kids; toddler; something for the kids; six weeks holidays; rainy day with little ones; 3 year old;
        kids off school; days out with children; under fives; things for kids; something for kids; children's; my little lad; little girl; little boy;
        primary school; activities for children; keep them busy; keep them occupied; wear them out; my 6 year old; my 7 year old; my 8 year old;
        my 9 year old; my 10 year old; days out; family day out; bored kids; run wild; something for my daughter to do`,
      cy: `i'r plant; gwyliau ysgol; hanner tymor; ar ôl ysgol; wyrion; fy merch fach; fy mab bach; clwb plant; plant; gweithgareddau i blant; plant bach;
        chwarae; rhedeg yn wyllt`,
    },
    hints: {
      en: `child; children; kids; family; son; daughter; nephew; niece; grandchildren; play; rainy; weekend; saturday; bikes; football for; cubs; scouts;
        guides; swimming for; party; six; seven; eight; nine; ten; birthday; bouncing; energy; screens; off the screens; off the ipad; tablet all day;
        fresh air; cheap day; picnic; circus; the children; brownies`,
    },
    answers: {
      en: 'children; holiday club; family fun; play; after school; stay and play; toddlers; under 11; storytime; messy',
      cy: 'plant; clwb gwyliau; chwarae; hwyl i’r teulu; ar ôl ysgol; stori; cylch',
    },
  },
  {
    id: 'school-holidays',
    label: { en: 'The school holidays', cy: 'Gwyliau’r ysgol' },
    themes: 'families young-people food',
    said: {
      en: `school holidays; summer holidays; summer holiday; six weeks holiday; half term; half terms; easter holidays; easter hols; christmas holidays;
        summer hols; kids off; kids are off; over the summer; all summer; through the summer; keep the kids busy; keep them entertained; holiday club;
        holiday clubs; play scheme; playscheme; childcare in the holidays; work through the holidays; free school meals in the holidays;
        no school dinners; summer camp`,
      cy: `gwyliau ysgol; gwyliau'r haf; dros yr haf; yr haf; hanner tymor; gwyliau'r pasg; clwb gwyliau; cadw'r plant yn brysur`,
    },
    hints: {
      en: `summer; holidays; busy; kids; weeks; off; earth; entertain; july; august; easter; october; fortnight; no school; break up; broke up; teachers;
        shut; juggle; annual leave; leave; grandparents can't; grandma can't; feed them; dinners; lunches; bored by; day two; run riot; camps; trips;
        sports camp; they'll want; fridge; working mum; under my feet kids; six weeks; hols; off school; keep a 7; keep them busy; childcare`,
    },
    answers: {
      en: 'holiday; holidays; half-term; summer; fun and food; hot dinner; games',
      cy: 'gwyliau; haf; hanner tymor; hwyl; clwb gwyliau',
    },
  },
  {
    id: 'after-school',
    label: { en: 'After school', cy: 'Ar ôl ysgol' },
    themes: 'young-people families digital',
    said: {
      en: `after school club; home at half three; three o'clock; don't finish work til; don't finish work until; finish work til six; home before me;
        home alone after school; latchkey; between school and tea; pick up from school; can't get to the school gates; wraparound; breakfast club;
        minecraft; scratch coding; homework club`,
      cy: 'ar ôl ysgol; clwb ar ôl ysgol; clwb gwaith cartref; codio; lego; gorffen gwaith',
    },
    hints: {
      en: `school; work; six; home; finish; tea; gate; gates; bus home; key; latch; shift; tea time; four o'clock; five o'clock; snack; toast; homework;
        empty house; sibling; work til; work until; tired; build; robots; computers for kids; after school; home at three; half three; finish work at;
        coding; lego`,
    },
    answers: {
      en: 'after-school; after school; coding; lego; teatime; build; club',
      cy: 'ar ôl ysgol; codio; lego; clwb',
    },
  },
  {
    id: 'young-people',
    label: { en: 'Teenagers and young adults', cy: 'Pobl ifanc' },
    themes: 'young-people mental-health work-learning movement',
    said: {
      en: `teenager; my teenage son; my teenage daughter; nothing for kids to do; for my lad; bored kids; hanging around; youth club;
        won't come out of his room; always on his phone; always on the xbox; in with a bad crowd; young person; my teenager;
        nothing for kids round here; on his phone all day; always in her bedroom; hanging about the park; my boy is 15; gaming all night;
        bored at home; my 14 year old; teenagers; teen; teens; teenage; youth; young lad; young lads; my 12 year old; my 13 year old; my 15 year old;
        my 16 year old; my 17 year old; nowt for them; nothing for them; nothing for young people; nothing for teenagers; hanging round; hanging about;
        hang around; chip shop; bus shelter; street corner; out all hours; on his xbox; on his playstation; on her phone; in her room;
        stays in his bedroom; games all night; no friends at school; somewhere for them to go; year 10; sixth form; lads and lasses`,
      cy: `yn ei arddegau; fy mab; fy merch; dim byd i blant; clwb ieuenctid; pobl ifanc; wedi gadael ysgol; byth yn dod o'i ystafell; fy ŵyr; arddegau;
        ieuenctid; ffôn; ystafell; wedi diflasu; gemau; bachgen`,
    },
    hints: {
      en: `lad; lass; son; daughter; school; phone; room; boy; girl; nephew; niece; grandson; granddaughter; young; xbox; hood; hoodie; vape shop; park;
        bench; skate; skatepark; swings; bus stop; mcdonalds; town centre; bikes; scooters; ps5; fortnite; roblox; youtube; screen; bedroom; door shut;
        grunts; one word answers; lazy; doesn't want to do anything; year 7; year 8; year 11; gcses done; school finished; saturday job; no scouts;
        too old for; too young for; eleven; twelve; thirteen; fourteen; seventeen; my lad; sixteen; my grandson; student; left school; nineteen; bored;
        in his room; gaming; no mates; year 9; college`,
    },
    answers: {
      en: 'young people; youth club; teens; youth; under 25; aged 11 to 18; youth worker; young adults',
      cy: 'pobl ifanc; clwb ieuenctid; ieuenctid; arddegau; o dan 25',
    },
  },
  {
    id: 'young-person-in-trouble',
    label: { en: 'A young person going off the rails', cy: 'Person ifanc yn mynd ar gyfeiliorn' },
    themes: 'young-people movement mental-health',
    said: {
      en: `bad lot; bad crowd; wrong crowd; in with a bad crowd; in with the wrong crowd; running about with; getting into trouble; getting into bother;
        in trouble with the police; in trouble at school; trouble with the police; police keep bringing him home; off the rails; going off the rails;
        expelled; kicked out of school; permanently excluded; bunking off; bunking; skiving; truant; truanting; twagging; stopped going to school;
        fighting at school; carrying a knife; county lines; selling drugs; smoking weed; nicking; shoplifting; stays out all night;
        needs a male role model; role model; someone to look up to; mentor; mentoring; needs a firm hand; no respect for anyone`,
      cy: `mewn trwbl; criw drwg; wedi'i wahardd; gwahardd o'r ysgol; mitsio; mentor; heddlu; bocsio`,
    },
    hints: {
      en: `trouble; police; excluded; lad; nephew; bother; school; gang; officer; station; hood; blade; stolen; graffiti; moped; quad; fights; fight;
        scrap; scrapping; suspended again; head teacher; headteacher; detention; report; weed; dealers; older lads; run with; runs with;
        comes home with money; new trainers; missing; missing overnight; tag; court; yot; youth offending; dad's inside; father inside; rude; fists;
        ring; gloves; strong man; uncle figure; boxing; chucked out; suspended; no dad around`,
    },
    answers: {
      en: 'mentor; mentoring; boxing; bother; back on track; coaches; corner; young',
      cy: 'mentor; mentora; bocsio; ifanc',
    },
  },
  {
    id: 'young-carers',
    label: { en: 'Young carers', cy: 'Gofalwyr ifanc' },
    themes: 'young-people caring families',
    said: {
      en: `young carer; looks after her mum; looks after his mum; cares for her brother; my daughter looks after me; my son looks after me; child carer;
        has to look after; does all the cooking and she's only; i look after my mum and i am at school; do all the cooking because mum is ill;
        miss school to look after; my brother is disabled and i help; sees to her mum; sees to his mum; sees to her dad; looks after her dad;
        looks after her brother; looks after his brother; looks after me; cares for me; does all the washing; does everything at home;
        grown up before her time; grown up before his time; old head on young shoulders; never gets to play; helps with her brother;
        helps with his sister; she's only 11; only ten; missing school to help; my kids look after me`,
      cy: `gofalwr ifanc; edrych ar ôl ei mam; edrych ar ôl ei fam; fy merch yn gofalu amdana i; gofalu am frawd; gofalu am chwaer; gofalwyr ifanc;
        gofalu am ei mam; gofalu am ei dad; merch yn gofalu; colli ysgol`,
    },
    hints: {
      en: `daughter; son; sees to; washing; only; mum; school; packed lunch; medicine; pushes her chair; pushes my chair; gets her brother up;
        up before school; late for school; wash; cooks tea; cooks; gets dressed; shops; hospital visits; mum's ms; mum's ill; dad's ill;
        disabled brother; disabled mum; disabled dad; grown up too soon; eight; nine; ten; eleven; twelve; thirteen; no childhood; being a kid;
        own age; worry about mum`,
    },
    answers: {
      en: 'young carers; time off club; look after; carers; under 18; pizza',
      cy: 'gofalwyr ifanc; o dan 18; seibiant; gweithgareddau',
    },
  },
  {
    id: 'parent-carers',
    label: { en: 'Raising a child with extra needs', cy: 'Magu plentyn ag anghenion ychwanegol' },
    themes: 'families caring talking young-people',
    said: {
      en: `my child has special needs; ehcp; my disabled son; my disabled daughter; parent carer; won't go to school; school refusal;
        can't get him to school; child's meltdowns; my son has autism; my lad with autism; my daughter has autism; excluded from school; extra needs;
        school want him out; school want her out; my disabled child; fighting the school; explodes at school; no one tells me anything;
        my autistic son; waiting for an assessment; additional needs; sen; senco; ehc plan; disabled child; disabled son; disabled daughter;
        disabled kids; my son is disabled; my daughter is disabled; my autistic daughter; my son is autistic; my daughter is autistic; autistic child;
        child with autism; adhd child; child with adhd; other families like us; families like ours; families like us; other parents who;
        parents like me; wont go in to school; school refuser; school avoidance; not coping at school; waiting for assessment; camhs; paediatrician;
        school won't listen; school don't understand; meltdowns; non verbal; dla for my child; he's different to other kids; fighting for my child`,
      cy: `anghenion ychwanegol; fy mhlentyn anabl; gwrthod mynd i'r ysgol; rhiant ofalwr; fy mab ag awtistiaeth; fy merch ag awtistiaeth;
        anghenion arbennig; plentyn anabl; aldi; adyc; rhieni eraill; gwrthod ysgol; plentyn awtistig; fy mhlentyn`,
    },
    hints: {
      en: `school; child; son; daughter; diagnosis; meet; families; little girl; little boy; lad; needs; paperwork; tribunal for school; taxi school;
        transport school; one to one; ta; labels; looks from; stares; stared at; judged; judging; bad parenting they say; melts down; head banging;
        bites; hits out; biting; doesn't sleep; never sleeps; soft play impossible; party invites; never invited; invites; no invite;
        no one invites him; different; behind; speech; therapy; physio; feeding tube; hoist; wheelchair; epilepsy; syndrome; rare; school rings;
        school rang; ring me every day; sent home; he's seven; explodes; throws chairs; chairs; special needs; send; excluded; cerebral palsy;
        other parents; exclusion; suspended; part time timetable; assessment; my child has`,
    },
    answers: {
      en: 'parent carers; send; additional needs; siblings; short breaks; special educational needs; inclusive play',
      cy: 'rhieni ofalwyr; anghenion ychwanegol; seibiannau byr; brodyr a chwiorydd; chwarae cynhwysol',
    },
  },
]
