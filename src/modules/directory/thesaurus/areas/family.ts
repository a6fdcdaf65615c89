import type { WrittenConcept } from '../concept.ts'

/** Loss, caring, children, relationships, safety, and help in the house. */
export const family: readonly WrittenConcept[] = [
  {
    id: 'bereavement',
    label: { en: 'Losing someone', cy: 'Colli rhywun' },
    themes: 'bereavement talking befriending',
    said: {
      en: `my husband died; my wife died; my mum died; my dad died; died; passed away; lost my husband; lost my wife; lost my mum; lost my partner; widow; widower; widowed; grief; grieving; bereaved; bereavement;
        since she went; since he went; funeral; gone now; miss him; miss her; empty chair; buried`,
      cy: `bu farw; bu farw fy ngŵr; bu farw fy ngwraig; mae fy ngŵr wedi marw; mae fy ngwraig wedi marw; wedi marw; colli fy ngŵr; colli fy ngwraig; colli mam; gweddw; galar; profedigaeth; angladd; hiraeth; wedi mynd`,
    },
    answers: {
      en: 'bereavement; grief; loss; bereaved; bereavement café; widowed; remember; bereavement counselling; grieving',
      cy: 'profedigaeth; galar; colled; caffi profedigaeth; cofio; cwnsela profedigaeth',
    },
  },
  {
    id: 'bereaved-by-suicide',
    label: { en: 'Losing someone to suicide', cy: 'Colli rhywun drwy hunanladdiad' },
    themes: 'bereavement talking mental-health',
    said: {
      en: `took his own life; took her own life; killed himself; killed herself; my son's suicide; lost him to suicide; lost her to suicide; bereaved by suicide; took their own life; he ended his life`,
      cy: `lladd ei hun; diwedd ar ei fywyd; colli rhywun i hunanladdiad; hunanladdiad fy mab; diwedd ar ei bywyd`,
    },
    answers: {
      en: 'bereaved by suicide; suicide bereavement; survivors; loss; grief',
      cy: 'profedigaeth drwy hunanladdiad; galar; goroeswyr; colled',
    },
  },
  {
    id: 'baby-loss',
    label: { en: 'Losing a baby or a child', cy: 'Colli baban neu blentyn' },
    themes: 'bereavement families talking',
    said: {
      en: `miscarriage; lost the baby; stillborn; stillbirth; our baby died; lost my baby; lost a child; our little boy died; our daughter died; ectopic; baby loss; cot death; my child died`,
      cy: `colli baban; camesgoriad; marw-enedigaeth; colli plentyn; ein babi wedi marw; bu farw ein merch`,
    },
    answers: {
      en: 'baby loss; miscarriage; stillbirth; bereaved parents; child bereavement; pregnancy loss',
      cy: 'colli baban; camesgoriad; rhieni mewn profedigaeth; colled beichiogrwydd',
    },
  },
  {
    id: 'caring',
    label: { en: 'Looking after someone', cy: 'Gofalu am rywun' },
    themes: 'caring talking befriending advice-money',
    said: {
      en: `carer; i care for; caring for; look after my mum; look after my husband; look after my wife; looking after; no time for myself; never get a break; respite; need a break from caring; full time carer; can't leave him; can't leave her on her own; sandwich; sitting service;
        it all falls on me; can't leave him alone`,
      cy: `gofalwr; gofalu am; edrych ar ôl mam; edrych ar ôl fy ngŵr; edrych ar ôl fy ngwraig; seibiant; dim amser i fi fy hun; methu ei gadael; methu ei adael`,
    },
    answers: {
      en: 'carers; carer; respite; sitting service; carers’ centre; carers group; break; looking after someone',
      cy: 'gofalwyr; gofalwr; seibiant; grŵp gofalwyr; canolfan gofalwyr; egwyl',
    },
  },
  {
    id: 'young-carers',
    label: { en: 'Young carers', cy: 'Gofalwyr ifanc' },
    themes: 'young-people caring families',
    said: {
      en: `young carer; looks after her mum; looks after his mum; cares for her brother; my daughter looks after me; my son looks after me; child carer; has to look after; does all the cooking and she's only`,
      cy: `gofalwr ifanc; edrych ar ôl ei mam; edrych ar ôl ei fam; fy merch yn gofalu amdana i; gofalu am frawd; gofalu am chwaer`,
    },
    answers: {
      en: 'young carers; under 18; caring role; respite; trips; young people',
      cy: 'gofalwyr ifanc; o dan 18; seibiant; gweithgareddau',
    },
  },
  {
    id: 'parent-carers',
    label: { en: 'Raising a child with extra needs', cy: 'Magu plentyn ag anghenion ychwanegol' },
    themes: 'families caring talking young-people',
    said: {
      en: `my child has special needs; ehcp; my disabled son; my disabled daughter; parent carer; won't go to school; school refusal; can't get him to school; child's meltdowns; my son has autism; my lad with autism; my daughter has autism; excluded from school; extra needs`,
      cy: `anghenion ychwanegol; fy mhlentyn anabl; gwrthod mynd i'r ysgol; rhiant ofalwr; fy mab ag awtistiaeth; fy merch ag awtistiaeth`,
    },
    answers: {
      en: 'parent carers; send; additional needs; siblings; short breaks; special educational needs; inclusive play',
      cy: 'rhieni ofalwyr; anghenion ychwanegol; seibiannau byr; brodyr a chwiorydd; chwarae cynhwysol',
    },
  },
  {
    id: 'new-parents',
    label: { en: 'A new baby', cy: 'Baban newydd' },
    themes: 'families talking mental-health',
    said: {
      en: `new baby; new mum; new dad; just had a baby; postnatal; postnatal depression; baby blues; breastfeeding; pregnant; expecting; baby won't stop crying; first baby; don't bond with my baby; baby group; single mum; nursery; newborn; baby clothes`,
      cy: `babi newydd; mam newydd; newydd gael babi; iselder ôl-enedigol; bwydo ar y fron; beichiog; disgwyl; grŵp babanod; mam sengl`,
    },
    answers: {
      en: 'baby; new parents; perinatal; breastfeeding; baby massage; bumps; mums; stay and play; postnatal; dads',
      cy: 'babi; rhieni newydd; bwydo ar y fron; mamau; cylch ti a fi; ôl-enedigol; tadau',
    },
  },
  {
    id: 'parenting',
    label: { en: 'Being a parent', cy: 'Bod yn rhiant' },
    themes: 'families talking young-people',
    said: {
      en: `parenting; my kids won't listen; can't control my kids; struggling with the kids; single parent; single dad; bringing up kids on my own; kids running riot; my teenager hates me; step kids; bring up my grandchildren; grandparent raising; family support; at my wits end with him; naughty`,
      cy: `magu plant; plant ddim yn gwrando; rhiant sengl; tad sengl; magu wyrion; cefnogaeth i deuluoedd; methu rheoli'r plant`,
    },
    answers: {
      en: 'parenting; families; parents; family support; parenting course; kinship; grandparents; family worker; dads',
      cy: 'magu plant; teuluoedd; rhieni; cefnogaeth i deuluoedd; neiniau a theidiau; perthnasau',
    },
  },
  {
    id: 'relationships',
    label: { en: 'Trouble between people', cy: 'Trafferth rhwng pobl' },
    themes: 'talking families',
    said: {
      en: `divorce; divorced; separated; splitting up; break up; he left me; she left me; ex won't let me see the kids; arguing all the time; fallen out; fell out with my daughter; not spoken to my; estranged; marriage is over; can't see my grandchildren; relationship; dumped; family row`,
      cy: `ysgariad; wedi gwahanu; gadawodd fi; dadlau trwy'r amser; wedi cweryla; ddim yn siarad; priodas ar ben; perthynas`,
    },
    answers: {
      en: 'relationship; separation; divorce; mediation; family; counselling; contact centre; couples',
      cy: 'perthynas; gwahanu; ysgariad; cyfryngu; teulu; cwnsela; canolfan gyswllt',
    },
  },
  {
    id: 'domestic-abuse',
    label: { en: 'Being hurt or controlled at home', cy: 'Cael eich brifo neu’ch rheoli gartref' },
    themes: 'safety talking advice-housing families',
    said: {
      en: `he hits me; hits me; domestic abuse; domestic violence; controlling; afraid of my partner; afraid of him; scared of my husband; scared of my son; he won't let me; controls my money; checks my phone; walking on eggshells; need to get away; refuge; abusive; violent; she hits me; forced marriage; honour; threatens me`,
      cy: `mae'n fy nharo; trais yn y cartref; cam-drin domestig; ofn fy mhartner; ofn fy ngŵr; rheoli; angen dianc; lloches; bygwth`,
    },
    answers: {
      en: 'domestic abuse; refuge; safe; survivors; freedom programme; independent adviser; safety planning; women’s aid',
      cy: 'cam-drin domestig; lloches; diogel; goroeswyr; cymorth i fenywod; cynllun diogelwch',
    },
  },
  {
    id: 'sexual-violence',
    label: { en: 'Rape and sexual abuse', cy: 'Trais a cham-drin rhywiol' },
    themes: 'safety talking mental-health',
    said: {
      en: `raped; rape; sexually assaulted; sexual assault; touched me; abused as a child; sexual abuse; assaulted; groomed; he forced me; survivor of abuse`,
      cy: `trais rhywiol; ymosodiad rhywiol; cam-drin rhywiol; cam-drin fel plentyn; meithrin perthynas amhriodol`,
    },
    answers: {
      en: 'sexual violence; rape; survivors; sexual abuse; counselling; independent adviser',
      cy: 'trais rhywiol; goroeswyr; cam-drin rhywiol; cwnsela',
    },
  },
  {
    id: 'feeling-unsafe',
    label: { en: 'Crime, scams and hate', cy: 'Trosedd, sgamiau a chasineb' },
    themes: 'safety advice-money talking practical-help',
    said: {
      en: `scammed; scam; conned; fraud; burgled; broken into; mugged; hate crime; racist; shouted at in the street; bullied; bullying; picked on; cold callers; stalker; victim of crime; being used; cuckooed; they took her savings; knocked at the door wanting money; kids throw things at my window`,
      cy: `sgam; twyll; lladrad; trosedd casineb; hiliol; bwlio; galwyr di-wahoddiad; dioddefwr trosedd; dwyn ei chynilion`,
    },
    answers: {
      en: 'victim support; scam; hate crime; safe; crime; bullying; door chain; nominated neighbour; restorative',
      cy: 'cymorth i ddioddefwyr; sgam; trosedd casineb; diogel; trosedd; bwlio',
    },
  },
  {
    id: 'help-at-home',
    label: { en: 'Help in the house', cy: 'Help yn y tŷ' },
    themes: 'practical-help befriending',
    said: {
      en: `help at home; help in the house; cleaning; can't do the housework; shopping; get my shopping; change a light bulb; odd jobs; handyman; diy; decorating; ironing; just out of hospital; home from hospital; hospital discharge; can't manage; dog needs walking; laundry; curtains; put up a rail; moving furniture; prescription`,
      cy: `help yn y tŷ; glanhau; siopa; newid bylb; mân swyddi; tasgmon; adre o'r ysbyty; methu ymdopi yn y tŷ; golchi dillad`,
    },
    answers: {
      en: 'handyperson; shopping; cleaning; odd jobs; home from hospital; practical help; errands; small repairs; prescription',
      cy: 'tasgmon; siopa; glanhau; adre o’r ysbyty; cymorth ymarferol; mân drwsio',
    },
  },
  {
    id: 'garden-help',
    label: { en: 'A garden that has got away', cy: 'Gardd sydd wedi mynd yn drech' },
    themes: 'practical-help nature',
    said: {
      en: `can't do my garden; garden is a jungle; overgrown; cut the grass; mow the lawn; hedge needs cutting; gardener; can't manage the garden; weeds up to; garden has got away from me; grass is knee high`,
      cy: `methu gwneud yr ardd; gardd wedi tyfu'n wyllt; torri'r lawnt; torri'r gwrych; garddwr; chwyn`,
    },
    answers: {
      en: 'garden help; gardening team; grass cutting; hedge; tidy garden; lawn; garden share',
      cy: 'help yn yr ardd; torri gwair; gwrych; tacluso’r ardd; lawnt',
    },
  },
  {
    id: 'household-goods',
    label: { en: 'Furniture, clothes and things for the house', cy: 'Dodrefn, dillad a phethau i’r tŷ' },
    themes: 'practical-help advice-money food',
    said: {
      en: `furniture; no bed; no cooker; washing machine broke; need a bed; carpets; no furniture; clothes for the kids; winter coat; baby things; fridge broke; sleeping on the floor; cot; pram; nothing to sit on; sofa; cooker; nappies`,
      cy: `dodrefn; dim gwely; peiriant golchi wedi torri; dillad plant; cot; soffa; popty; carped; cewynnau`,
    },
    answers: {
      en: 'furniture; reuse; baby bank; clothes; white goods; starter pack; donated; school uniform; repair',
      cy: 'dodrefn; ailddefnyddio; banc babanod; dillad; rhoddion; gwisg ysgol; trwsio',
    },
  },
  {
    id: 'pets',
    label: { en: 'Pets and animals', cy: 'Anifeiliaid anwes' },
    themes: 'practical-help nature befriending',
    said: {
      en: `my dog; my cat; walk my dog; can't walk the dog; pet; pets; vet bills; who will look after my dog; lost my dog; miss having a dog; love animals; animals; horses; be around animals; pet food; dog died; stroke a dog`,
      cy: `fy nghi; fy nghath; mynd â'r ci am dro; anifail anwes; biliau milfeddyg; ceffylau; anifeiliaid; bwyd ci`,
    },
    answers: {
      en: 'dog; pets; dog walking; animals; horses; pet food; vet; farm; companion; foster; pat',
      cy: 'ci; anifeiliaid anwes; mynd â chŵn am dro; anifeiliaid; ceffylau; milfeddyg; fferm',
    },
  },
]
