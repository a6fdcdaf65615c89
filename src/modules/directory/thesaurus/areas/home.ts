import type { WrittenConcept } from '../concept.ts'

/** A roof, help in the house, getting about. */
export const home: readonly WrittenConcept[] = [
  {
    id: 'housing',
    label: { en: 'Trouble with a home', cy: 'Trafferth gyda chartref' },
    themes: 'advice-housing advice-money',
    said: {
      en: `rent; behind with the rent; rent arrears; landlord; eviction; evicted; section 21; notice to quit; mould; damp; overcrowded; council house;
        housing list; mortgage; neighbour from hell; noisy neighbours; housing association; need to move; kicked out; leak in the roof; thrown out;
        eviction notice; council house list; repairs not done; sofa at my brother’s; rented; landlady; tenant; tenancy; evict; evicting;
        notice to leave; being thrown out; chucked out; want us out; wants us out; selling the house; nowhere to go; waiting list for a house; bidding;
        council flat; repossessed; repossession; mortgage arrears; mouldy; black mould; dripping with damp; leaking; roof leaks; won't fix; disrepair;
        rats; mice; sharing a room; stairs too much; need a bungalow; bungalow; downsize; adapted house; neighbours from hell; anti social;
        temporary accommodation; bed and breakfast; section 8; private rent`,
      cy: `rhent; ar ei hôl hi gyda'r rhent; landlord; troi allan; llwydni; lleithder; tŷ cyngor; morgais; cymdogion swnllyd; angen symud; tai; tŷ; tamp;
        fflat; rhybudd; cyngor tai`,
    },
    hints: {
      en: `flat; home; notice; council; move; neighbours; place; roof; bedroom; letter; moving; bucket; ceiling; walls; wall; black; spores; asthma;
        cough; baby; window; mushrooms; paint; landlords; agent; agents; letting; selling; sell up; weeks; 8 weeks; two months; months notice; court;
        bailiff; kids; school; box room; sofa; three in a room; sharing; bed; bunk; stairs; ladder; bath; adapt; ground floor; list; band; points; bid;
        waiting; years; emergency; b&b; hotel; hostel; partner; split; name on; joint; deposit back; rent up; put the rent up; rent's gone; gone up;
        increase; gas safe; boiler; electrics; door; lock; neighbour; music; bass; party; drugs; stairwell; lift; cladding; leasehold; service charge;
        fix it; council's coming; inspection; repairs; housing; house; leak; repair; too small; deposit; hazard`,
    },
    answers: {
      en: 'housing; tenants; tenancy; landlord; landlords; rent; eviction; mould; damp; notice; housing rights; keep your home',
      cy: 'tai; tenantiaeth; landlord; rhent; troi allan; atgyweirio; tenant; hawliau tai',
    },
  },
  {
    id: 'homelessness',
    label: { en: 'Nowhere to live', cy: 'Dim lle i fyw' },
    themes: 'advice-housing food safety practical-help',
    said: {
      en: `homeless; nowhere to live; sofa surfing; sleeping on sofas; sleeping rough; on the streets; sleeping in my car; hostel; living in a van;
        lost my home; kipping at mates; nowhere to sleep; no fixed address; in a tent; nowhere to stay; kicked out; thrown out; homelessness;
        mate's sofa; mates sofas; kipping; kipping in my car; kipping on; living in my car; living in the van; tent; doorway; doorways; rough sleeping;
        on the street; night shelter; nowhere to go tonight; no home; no roof; roof over my head; roof over our heads; chucked out; bed for the night;
        no fixed abode; wash my clothes; just come out of prison; out of prison; left care; care leaver`,
      cy: `digartref; dim lle i fyw; cysgu ar soffa; cysgu allan; hostel; cysgu yn y car; colli fy nghartref; soffa; pabell; ar y stryd; dim to; cartref`,
    },
    hints: {
      en: `car; streets; sleep; outside; bag; tonight; stay; bairns; bench; bags; park; station; bus; cold; wet; dog; coat; sleeping bag; phone dead;
        charge; toilet; wash; clothes; mate; mates; floor; couch; couches; mum's; sister's; couple of nights; nights; outgrown; welcome; wore out;
        night bus; van; shed; caravan; squat; released; gate; discharge grant; hospital; split; kicked; threw me; relationship; eighteen; 18; care;
        foster; council won't; priority; winter; address; no address; post; bank card; nowhere to go; in the car; sofa; sofas; in my car; rough;
        shelter; shower; prison; release`,
    },
    answers: {
      en: 'homeless; rough sleeping; hostel; night shelter; showers; accommodation; rough sleepers; outreach',
      cy: 'digartref; cysgu allan; hostel; lloches nos; cawod; llety',
    },
  },
  {
    id: 'help-at-home',
    label: { en: 'Help in the house', cy: 'Help yn y tŷ' },
    themes: 'practical-help befriending',
    said: {
      en: `help at home; help in the house; can't do the housework; get my shopping; change a light bulb; odd jobs; handyman; diy; decorating; ironing;
        just out of hospital; home from hospital; hospital discharge; dog needs walking; put up a rail; moving furniture; cannot change a light bulb;
        cannot manage the hoover; cannot carry the shopping home; shelf put up; little jobs; need someone to get my messages in; handyperson; odd job;
        small jobs; jobs round the house; jobs that need doing; light bulb; lightbulb; curtain rail; curtain pole; ladder; up a ladder; shelf; shelves;
        grab rail; key safe; smoke alarm; dripping tap; leaky tap; flat pack; furniture moving; move furniture; painting the; wallpaper; gutter;
        gutters; hoover; hoovering; housework; cleaner; clean the house; change the bed; can't get in the bath; can't reach; stairlift;
        fell off the wall; who can put up; trustworthy workman; no tools`,
      cy: `help yn y tŷ; glanhau; siopa; newid bylb; mân swyddi; tasgmon; adre o'r ysbyty; methu ymdopi yn y tŷ; golchi dillad; bylb; silff; ysgol;
        trwsio; llenni; canllaw; gwaith tŷ; jobsys`,
    },
    hints: {
      en: `fix; broken; house; change; reach; put up; help; clean; door; heavy; screwdriver; hammer; nail; picture; pictures; hang; light; lamp; dark;
        hall; battery; clock; step; shower; seat; toilet; sticks; handle; hinge; gate; window; key; draught; drip; drips; leak; leaking; floor; carpet;
        mattress; turn; wardrobe; move; lift; telly; tune; washing; dust; dusting; vacuum; sheets; oven; fridge; bin; post; arthritis; husband used to;
        he always did; dad used to; cowboy; trust; tradesman; tradesmen; plumber; quote; seventy; eighty; shopping; laundry; curtains; prescription;
        bulb; drill; rail; rails; tap; washer; plug; fuse; decorate; fix the; fixing`,
    },
    answers: {
      en: 'handyperson; shopping; cleaning; odd jobs; home from hospital; practical help; errands; small repairs; prescription',
      cy: 'tasgmon; siopa; glanhau; adre o’r ysbyty; cymorth ymarferol; mân drwsio',
    },
  },
  {
    id: 'home-from-hospital',
    label: { en: 'Just home from hospital', cy: 'Newydd ddod adre o’r ysbyty' },
    themes: 'practical-help befriending',
    said: {
      en: `home from hospital; just out of hospital; out of hospital; come out of hospital; coming out of hospital; coming home from hospital;
        being discharged; sent me home; back home with nobody; after my operation; had an operation; had my op; had my hip done; hip done; knee done;
        knees done; new hip; new knee; had surgery; after surgery; stitches; in plaster; can't manage since hospital; nobody to help after;
        broke my leg; broke my arm; fetch a loaf; convalesce`,
      cy: `adre o'r ysbyty; o'r ysbyty; newydd ddod adre; ar ôl llawdriniaeth; llawdriniaeth; clun newydd; gwella`,
    },
    hints: {
      en: `hospital; operation; op; home; nobody; hip; ward; broke; cast; crutches; frame; stairs; bed; bed downstairs; drip; nurse; bus; taxi; milk;
        bread; meals; cook; bath; wash; dog; cat; key; alone; live alone; daughter; miles; weak; weeks; sling; ankle; wrist; knee; heart; cataract;
        anaesthetic; surgery; tomorrow; thursday; friday; discharge; lounge; sent; discharged; sent home; back home; hip replacement; knee replacement;
        recovering; plaster; broken leg`,
    },
    answers: {
      en: 'home from hospital; hospital; first fortnight; weeks after; prescriptions; discharge',
      cy: 'ysbyty; adre; cartref; presgripsiwn',
    },
  },
  {
    id: 'shopping-and-errands',
    label: { en: 'Shopping and errands', cy: 'Siopa a negeseuon' },
    themes: 'practical-help',
    said: {
      en: `get my shopping; do my shopping; get shopping in; get my messages; bit of shopping; fetch my shopping; fetch a loaf; someone to shop;
        can't get to the shops; can't carry shopping; can't carry my shopping; carry my bags; shopping bags; get to the shop; shopping brought;
        shopping delivered; pick up my prescription; prescription picking up; collect my tablets; collect my medicine; pension from the post office;
        post a letter; put the bins out; bins out; errands; run errands; shopper`,
      cy: `siopa; nôl neges; neges; presgripsiwn; fferyllfa; mynd i'r siop; biniau; cario bagiau`,
    },
    hints: {
      en: `shop; shopping; shops; loaf; milk; collect; fetch; carry; chemist; tablets; list; bread; bag; bags; hill; bus; heavy; trolley; slot; delivery;
        online; card; cash; cheque; bank; stamps; parcel; letter; pharmacy; eye drops; dog food; papers; newspaper; cold; flu; isolate; walk; knees;
        legs; arm; wheel; rain; ice; neighbour; daughter; away; heavy bags; prescription; prescriptions; post office; bins`,
    },
    answers: {
      en: 'shopping; errands; prescription; shops; bins; fetches; neighbour',
      cy: 'siopa; negeseuon; presgripsiwn; biniau',
    },
  },
  {
    id: 'garden-help',
    label: { en: 'A garden that has got away', cy: 'Gardd sydd wedi mynd yn drech' },
    themes: 'practical-help nature',
    said: {
      en: `can't do my garden; garden is a jungle; overgrown; cut the grass; mow the lawn; hedge needs cutting; gardener; can't manage the garden;
        weeds up to; garden has got away from me; grass is knee high; cannot cut the grass; hedge is over the path; weeds; garden is overgrown; lawn;
        mow; mower; mowing; push a mower; strimmer; grass is long; grass cutting; hedge; hedges; trim; weeding; nettles; brambles; jungle;
        can't bend to weed; garden's gone wild; council say cut hedge; leaves to clear; tidy the garden; hedge cutting`,
      cy: `methu gwneud yr ardd; gardd wedi tyfu'n wyllt; torri'r lawnt; torri'r gwrych; garddwr; chwyn; gardd; lawnt; torri gwair; gwair; gwrych; mieri;
        wedi tyfu'n wyllt`,
    },
    hints: {
      en: `garden; wild; neck; tidy; bend; cut; outside; knee high; waist; path; gate; ivy; bramble; bush; bushes; tree; shears; secateurs; bin;
        brown bin; council; complain; complained; neighbours; husband; used to do; arthritis; back; kneel; pride; shame; pots; patio; moss; leaves;
        fence; seventy; eighty; my garden; grass; up to my neck`,
    },
    answers: {
      en: 'garden help; gardening team; grass cutting; hedge; tidy garden; lawn; garden share',
      cy: 'help yn yr ardd; torri gwair; gwrych; tacluso’r ardd; lawnt',
    },
  },
  {
    id: 'pets',
    label: { en: 'Pets and animals', cy: 'Anifeiliaid anwes' },
    themes: 'practical-help nature befriending',
    said: {
      en: `my dog; my cat; walk my dog; can't walk the dog; pet; pets; vet bills; who will look after my dog; lost my dog; miss having a dog;
        love animals; animals; horses; be around animals; pet food; dog died; stroke a dog; cannot walk the dog; cannot afford the vet;
        who will have the dog; dog food; dog walking; walk the dog; walking the dog; dog needs walking; dog needs a walk; take the dog out; dog out;
        dog is climbing the walls; look after my dog; look after the dog; look after my cat; who'll have the dog; mind the dog; vet; vets;
        can't afford the vet; cat food; kennels; pet fostering; going into hospital and my dog; flea; dog warden; rehome; rehoming`,
      cy: `fy nghi; fy nghath; mynd â'r ci am dro; anifail anwes; biliau milfeddyg; ceffylau; anifeiliaid; bwyd ci; ci; mynd â'r ci; cerdded y ci; cath;
        milfeddyg`,
    },
    hints: {
      en: `dog; cat; puppy; lead; broke; walk; ankle; walks; walkies; bored; barking; scratching; hospital; op; hip; leg; knee; hill; legs; pulls;
        big dog; rescue; neuter; jabs; tail; food; tins; bowl; refuge; hostel; foster; poorly; insurance; bill; company`,
    },
    answers: {
      en: 'dog; pets; dog walking; animals; horses; pet food; vet; farm; companion; foster; pat',
      cy: 'ci; anifeiliaid anwes; mynd â chŵn am dro; anifeiliaid; ceffylau; milfeddyg; fferm',
    },
  },
  {
    id: 'transport',
    label: { en: 'Getting there', cy: 'Cyrraedd yno' },
    themes: 'transport practical-help befriending',
    said: {
      en: `no bus; no buses; can't drive; don't drive; no car; transport; can't get there; get to the hospital; hospital appointment; taxi is too dear;
        gave up driving; lost my licence; stuck without a car; get to appointments; too far to walk; bus stopped; need a lift; buses stopped;
        cannot get to hospital; lift to; stopped driving; miles from anywhere; last bus; get to my appointment; bus; buses; lost its bus;
        bus has stopped; lost our bus; bus pass; bus service; taxi; taxis; a lift; lift to hospital; lost my car; car's gone; not allowed to drive;
        given up driving; gave up the car; licence taken; no one to take me; no one can take me; get to hospital; get to my appointments;
        get to the doctors; get to the surgery; get to town; get into town; get to the shops; in the sticks; middle of nowhere; back of beyond;
        out in the sticks; stranded; minibus; door to door; hospital transport`,
      cy: `dim bws; methu gyrru; dim car; lifft; trafnidiaeth; methu cyrraedd; apwyntiad ysbyty; tacsi'n rhy ddrud; cyrraedd yr ysbyty; bws; car; gyrru;
        tacsi; trên; cludiant; ysbyty; apwyntiad; cyrraedd`,
    },
    hints: {
      en: `drive; driving; town; village; hospital; far; miles; shops; clinic; road; eye hospital; chemo; scan; infirmary; county; bus stop; timetable;
        twice a week; once a week; tuesdays; thursday; hourly; changes; two buses; three buses; hip; wheelchair; eyes; drops; fits; seizure; epilepsy;
        gave up; gave it up; sold; mot; hill; farm; lane; daughter works; son works; neighbour; ask; cost; forty pounds; thirty quid; each way; stuck;
        visit; visiting; wife in; husband in; home; club; friends; church; funeral; doctors; train; lift; lifts; car; licence; take me to; appointment;
        appointments; dialysis; get there; how do i get; rural`,
    },
    answers: {
      en: 'transport; community car; dial-a-ride; minibus; volunteer drivers; lifts; hopper; shopmobility; wheels; gate',
      cy: 'trafnidiaeth; car cymunedol; bws mini; gyrrwr gwirfoddol; lifft; bws',
    },
  },
]
