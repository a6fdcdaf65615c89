import type { WrittenConcept } from '../concept.ts'

/** Babies, parents, partners, and looking after someone. */
export const family: readonly WrittenConcept[] = [
  {
    id: 'new-parents',
    label: { en: 'A new baby', cy: 'Baban newydd' },
    themes: 'families talking mental-health',
    said: {
      en: `new baby; new mum; new dad; just had a baby; baby won't stop crying; don't bond with my baby; baby group; single mum; newborn;
        cannot stop crying since the baby; baby will not sleep; stuck in with a newborn; mum friends; new mam; new parent; had a baby; just had him;
        just had her; my baby; babby; baby due; due in; midwife; health visitor; maternity; maternity leave; mat leave; antenatal; twins;
        meet other mums; other mums; baby massage; baby class; weaning; teething; on my own with the baby`,
      cy: `babi newydd; mam newydd; newydd gael babi; iselder ôl-enedigol; bwydo ar y fron; beichiog; disgwyl; grŵp babanod; mam sengl; babi; baban;
        mamau eraill; genedigaeth; bydwraig`,
    },
    hints: {
      en: `mum; mam; birth; pram; weeks old; sleep; cot; nct; bump; tiny; milk; sling; nappies; months old; feed; husband back at work;
        partner back at work; on my own all day; clueless; doing it wrong; wrong; other new; scan; due; labour; c section; premature; special care;
        postnatal; postnatal depression; baby blues; breastfeeding; pregnant; expecting; first baby; nursery; baby clothes; baby; pregnancy`,
    },
    answers: {
      en: 'baby; new parents; perinatal; breastfeeding; baby massage; bumps; mums; stay and play; postnatal; dads',
      cy: 'babi; rhieni newydd; bwydo ar y fron; mamau; cylch ti a fi; ôl-enedigol; tadau',
    },
  },
  {
    id: 'baby-blues',
    label: { en: 'Feeling low with a new baby', cy: 'Teimlo’n isel gyda babi newydd' },
    themes: 'families mental-health talking',
    said: {
      en: `postnatal; post natal; postnatal depression; pnd; baby blues; perinatal; since the baby; since i had him; since i had her;
        since i had the baby; since the baby came; don't feel owt; don't feel anything for; don't love my baby; can't bond; not bonding; didn't bond;
        birth trauma; traumatic birth; scared i'll hurt the baby; scared to be alone with the baby; crying since the baby; cry every time he feeds;
        struggling with the baby; not coping with the baby; baby and i can't stop crying; intrusive thoughts; everyone says enjoy;
        pregnant and depressed; pregnant and scared`,
      cy: `iselder ôl-enedigol; ers y babi; ers cael y babi; ddim yn bondio; crio ers y babi; methu ymdopi â'r babi`,
    },
    hints: {
      en: `baby; birth; mum; crying; bond; feel; enjoy; had him; had her; shaking; cry; weep; wrong; doing it all; guilt; guilty; monster; failing;
        rubbish mum; love him; love her; bonding; tired; dark; scared; leave him; leave her; run away; intrusive; stranger's baby; not mine; nothing;
        empty; perfect mums; instagram mums; everyone else copes; wrong with me; bad mother; enjoy every minute; supposed to be happy;
        not myself since`,
    },
    answers: {
      en: 'mums matter; baby blues; mothers; perinatal; low; postnatal; cuddles; baby',
      cy: 'mamau; ôl-enedigol; babi; isel',
    },
  },
  {
    id: 'feeding-a-baby',
    label: { en: 'Feeding a baby', cy: 'Bwydo babi' },
    themes: 'families long-term-condition',
    said: {
      en: `latch; won't latch; latching; tongue tie; breastfeed; breastfeeding; breast feeding; breast feed; feeding the baby; feeding my baby;
        feed the baby; baby won't feed; won't take the bottle; won't take the breast; sore nipples; mastitis; not enough milk; milk won't come;
        bottle feeding; combi feed; colic`,
      cy: `bwydo ar y fron; bwydo'r babi; gwrthod bwydo; llaeth; bronnau; clicied`,
    },
    hints: {
      en: `baby; milk; feed; sore; babby; bottle; nipple; nipples; pain; boob; boobs; tears; weight loss; losing weight; losing weight baby; dropping;
        centile; midwife; tongue; hungry; screams; top up; formula; cluster; cracked; bleeding; won't feed; expressing; pumping; reflux; weaning`,
    },
    answers: {
      en: 'feeding; breastfeeding; feed; milk; nursing; feeding friends',
      cy: 'bwydo; y fron; llaeth; bwydo ar y fron',
    },
  },
  {
    id: 'parenting',
    label: { en: 'Being a parent', cy: 'Bod yn rhiant' },
    themes: 'families talking young-people',
    said: {
      en: `parenting; my kids won't listen; can't control my kids; struggling with the kids; single parent; single dad; bringing up kids on my own;
        kids running riot; my teenager hates me; step kids; family support; at my wits end with him; shout at my kids; lose it with the kids;
        kids do not listen; tantrums; turning into my dad; turning into my mum; hear my own father; at the end of my tether with the children;
        do not know how to be a dad; bad mum; bad dad; bad mother; won't do as he's told; doesn't listen; behaviour; misbehaving; tantrum;
        screams at me; slams doors; slamming doors; effing and jeffing; swears at me; answers back; cheeky; no respect; out of control;
        lost all control; lost control of; can't control; can't cope with the kids; kids are driving me mad; running me ragged; runs rings round me;
        discipline; bedtimes; won't go to bed; teenager hates me; hits me my son; hits his sister; fighting with his brother; step mum; stepdad;
        social services; supernanny; i shout; shout at the kids; end of my rope with the kids`,
      cy: `magu plant; plant ddim yn gwrando; rhiant sengl; tad sengl; magu wyrion; cefnogaeth i deuluoedd; methu rheoli'r plant; rhianta; rhiant;
        plant yn gwrthod; ddim yn gwrando; strancio; stranc; ymddygiad; gweiddi ar y plant; fy mhlant`,
    },
    hints: {
      en: `kids; control; shout; toddler; teenager; doors; lad; behave; mum; children; bedtime; homework; screen; phone; wifi off; grounded; grounding;
        naughty step; sticker; swears; bites; hits; kicks; spits; walking all over me; walks all over me; two year old; three year old; rules; soft;
        too soft; shouting match; scream at; my own mother; my own father; like my dad; like my mum; wrong; guilt; nursery said; school said;
        health visitor; lies; lying; steals; rude; teenage; stepson; stepdaughter; wits; bad father; fourteen; bring up my grandchildren;
        grandparent raising; naughty; parent; won't listen; don't listen; screaming; boundaries; my teenager; social worker`,
    },
    answers: {
      en: 'parenting; parents; shouting; teens; calmer homes; family support; parenting course; ten-week',
      cy: 'magu plant; teuluoedd; rhieni; cefnogaeth i deuluoedd; neiniau a theidiau; perthnasau',
    },
  },
  {
    id: 'dads',
    label: { en: 'Dads and their children', cy: 'Tadau a’u plant' },
    themes: 'families talking',
    said: {
      en: `dad group; dads group; new dad; single dad; stay at home dad; weekend dad; i'm a dad; my two at weekends; my kids at weekends;
        have the kids at weekends; only get my two; only get them at weekends; where to take them; where to take em; don't know where to take them;
        something to do with my kids on saturday; all the groups are mums; only dad there; being a better dad; grandad and grandkids; stepdad;
        bond with my kids`,
      cy: 'tadau; tad sengl; tad; plant ar y penwythnos; tad newydd',
    },
    hints: {
      en: `weekends; dad; take; kids; saturday; father; son; sunday; access; flat; takeaway; park; zoo; fathers; bacon; bonding; one day a week;
        mum's group; only bloke; school run; paternity; dads; every other weekend; take my kids`,
    },
    answers: {
      en: 'dads; stepdads; grandads; fathers; breakfast; butty; saturday',
      cy: 'tadau; tad-cu; brecwast; llysdadau',
    },
  },
  {
    id: 'kinship',
    label: { en: 'Bringing up a relative’s child', cy: 'Magu plentyn perthynas' },
    themes: 'families caring talking',
    said: {
      en: `bringing up my grandkids; bringing up my grandchildren; bringing up my granddaughter; bringing up my two grandkids; bringing up my niece;
        bringing up my nephew; raising my grandchildren; raising my grandkids; raising my grandson; raising my nephew; raising my niece;
        grandkids live with us; grandkids live with me; grandson lives with us; grandson lives with me; granddaughter lives with us;
        granddaughter lives with me; got custody of my grandkids; special guardianship; sgo; kinship; kinship carer; fostering my;
        my daughter can't look after her kids; my daughter's kids; my son's kids; parents again at; mum to my grandkids;
        social services asked us to have`,
      cy: 'magu fy wyrion; magu wyrion; wyrion yn byw gyda ni; gwarcheidwad arbennig; gofalwr teuluol; magu fy nai',
    },
    hints: {
      en: `grandkids; grandchildren; grandson; granddaughter; niece; nephew; raising; whacked; bringing up; pension; sixty; sixties; too old for this;
        nappies again; school gates again; again at my age; at our age; at my age; son in prison; daughter on drugs; mum on drugs; mum can't;
        court gave; placed; toddler; tired; energy; nan; grandad; daughter's two; sister's kids; brother's kids; second time round; took in my`,
    },
    answers: {
      en: 'kinship; grandparents; second time round; somebody else’s children; aunts; bringing up; guardianship',
      cy: 'perthnasau; neiniau; teidiau; magu',
    },
  },
  {
    id: 'relationships',
    label: { en: 'Trouble between people', cy: 'Trafferth rhwng pobl' },
    themes: 'talking families',
    said: {
      en: `divorce; divorced; separated; splitting up; break up; he left me; she left me; ex won't let me see the kids; arguing all the time; fallen out;
        fell out with my daughter; not spoken to my; estranged; marriage is over; can't see my grandchildren; relationship; dumped; family row;
        we argue all the time; not speaking; marriage; seeing my kids after; contact with my children; divorcing; separating; split up; splitting;
        broke up; left me; he's left; she's left; walked out; walked out on me; gone off with; went off with; affair; cheated; cheating; affair with;
        ex husband; ex wife; years married; husband left; wife left; starting over; starting again; single again; on my own after; won't let me see;
        let me see the kids; see my kids; see my children; contact centre; kids at weekends; weekends dad; mediation; relate; row all the time; rowing;
        don't speak; fell out; cut me off; daughter won't speak to me; family feud; in laws`,
      cy: `ysgariad; wedi gwahanu; gadawodd fi; dadlau trwy'r amser; wedi cweryla; ddim yn siarad; priodas ar ben; perthynas; ysgaru; gwahanu; gadael fi;
        cyn-ŵr; cyn-wraig; priodas; cyfryngu; cweryla; ffraeo`,
    },
    hints: {
      en: `ex; husband; wife; partner; love; alone; weekend; married; over; wedding; heart; other woman; suitcase; bags packed; solicitor; house sold;
        half the; kids every other; empty house; weekends empty; tinder; younger; secretary; thirty years; twenty years; ring off; silver; trust;
        counselling; talk without; civil; handover; texts; blocked; christmas without the kids; alone at; starting; start again; bungalow; new life;
        spare room; separate rooms; silence; separation; split; my ex; access; contact; arguing; argue; couples`,
    },
    answers: {
      en: 'relationship; separation; divorce; mediation; family; counselling; contact centre; couples',
      cy: 'perthynas; gwahanu; ysgariad; cyfryngu; teulu; cwnsela; canolfan gyswllt',
    },
  },
  {
    id: 'caring',
    label: { en: 'Looking after someone', cy: 'Gofalu am rywun' },
    themes: 'caring talking befriending advice-money',
    said: {
      en: `carer; i care for; caring for; look after my mum; look after my husband; look after my wife; no time for myself; never get a break; respite;
        need a break from caring; full time carer; can't leave him; can't leave her on her own; sitting service; it all falls on me;
        can't leave him alone; look after my dad; up with him all night; up with her all night; cannot leave her; cannot leave him alone;
        i do everything for; caring; cares for; look after; looks after; look after him; look after her; looking after mum; looking after dad;
        sees to him; see to her; round the clock; 24 hours; 24/7; wash and dress; washing and dressing; no break; five minutes; five minutes to myself;
        five minutes peace; time to myself; no time to myself; break from; sit with; sit with dad; sit with mum; sit with him; sit with her;
        somebody to sit with; someone to sit with; sitter; can't leave her; can't be left; can't leave them; don't get out because of;
        gave up work to look after; all falls on me; it's all on me; no one else to do it; siblings don't help; carer's assessment; exhausted caring;
        feel guilty for wanting; his pads; i'm his carer; i'm her carer`,
      cy: `gofalwr; gofalu am; edrych ar ôl mam; edrych ar ôl fy ngŵr; edrych ar ôl fy ngwraig; seibiant; dim amser i fi fy hun; methu ei gadael;
        methu ei adael; gofalu; gofalwraig; gofal; edrych ar ôl; dim amser; ar ôl mam; ar ôl dad; methu gadael`,
    },
    hints: {
      en: `break; husband; wife; mother; tired; help him; help her; dressing; guilty; exhausted; alone; feeds; bathe; bathing; turn him; pads; pill box;
        pills; up in the night; three times a night; shouts for me; calls for me; follows me round; stroke; ms; dementia; dementia husband; wife has;
        husband has; mum has; dad has; mother has; my hair; haircut; hairdresser; dentist; own doctor; appointment; day off; holiday; no holiday;
        thank; thanks; snap; snapped at; resent; resentful; love him but; love her but; love him but i; prisoner; tied; tied to; bone tired; back;
        lifting; can't go out; social services; assessment; guilt; looking after; sandwich; on my knees; care for; see to; lift him; need a break;
        hoist`,
    },
    answers: {
      en: 'carers; carer; unpaid carers; respite; sitting service; sitter; sitters; looking after; three hours off; time for you',
      cy: 'gofalwyr; gofalwr; seibiant; grŵp gofalwyr; canolfan gofalwyr; egwyl',
    },
  },
]
