import type { WrittenConcept } from '../concept.ts'

/** Smoking, drinking, drugs and gambling: one’s own and that of somebody close. */
export const habits: readonly WrittenConcept[] = [
  {
    id: 'smoking',
    label: { en: 'Stopping smoking', cy: 'Rhoi’r gorau i ysmygu' },
    themes: 'addiction long-term-condition',
    said: {
      en: `stop smoking; quit smoking; give up smoking; smoker; fags; cigarettes; vaping; roll ups; pack in the fags; nicotine; ciggies; packing it in;
        smoking; pack in smoking; cigs; baccy; tobacco; rollies; vapes; thirty a day; a packet a day; packets; smoker's cough; kick the habit`,
      cy: `rhoi'r gorau i ysmygu; stopio smygu; ysmygu; sigaréts; fepio; nicotin; smygu; mwg; rhoi'r gorau i smygu`,
    },
    hints: {
      en: `habit; puff; tried everything; cough; ash; lighter; lungs; baby; pregnant; grandkids; ashtray; balcony; smell; gum; breath; thirty; fifteen;
        since i was 14; since school; cold turkey; willpower; champix; e cig; inhaler; op; operation; cost of; price of; packet; vape; packed it in;
        twenty a day; patches; smoke; quit; pack it in; tabs; forty a day`,
    },
    answers: {
      en: 'stop smoking; quit; smoke free; nicotine; vaping; quit plan',
      cy: 'stopio smygu; ysmygu; di-fwg; nicotin; rhoi’r gorau',
    },
  },
  {
    id: 'alcohol',
    label: { en: 'Drinking', cy: 'Yfed' },
    themes: 'addiction talking mental-health',
    said: {
      en: `drinking too much; drink too much; alcohol; alcoholic; drinks every night; on the bottle; wine every night; want to stop drinking;
        hitting the bottle; cut down drinking; sober; dry out; hung over; he's a drinker; pissed every night; booze; bottle of wine every night;
        pint turns into ten; cannot stop at one; hungover; drinking on my own; wake up and need a drink; on the wagon; boozing; drink; drinking;
        drinker; drunk; boozer; vodka; whisky; cider; lager; bottle a night; eight cans; pub every night; first drink; drink in the morning;
        drink before work; hangover; hide the bottles; hidden bottles; cut down on drink; can't stop drinking; stop drinking; off the drink;
        on the drink; detox; dts; shakes in the morning; blackouts; aa`,
      cy: `yfed gormod; alcohol; alcoholig; gwin bob nos; rhoi'r gorau i yfed; sobor; y botel; meddw; yfed; meddwi; gwin; cwrw; potel; fodca`,
    },
    hints: {
      en: `pint; pub; morning; glass; nights; units; liver; stop; glasses; fridge; bottles; recycling; bin; shakes; shake; sweat; wake up; forget;
        can't remember; remember; mornings; work; police; licence; drink driving; yellow; vomit; sofa; friday; every night; each night; after work;
        kids in bed; wobble; wobbly; six pack; crate; strong; supermarket; corner shop; stagger; ashamed; promise; promised; one leads to; just one;
        stop at; half a bottle; litre; unit; sherry; prosecco; rum; neat; drinks; gin; wine; beer; bottle; cans; cut down; wagon`,
    },
    answers: {
      en: 'alcohol; drinking; drinkers; alcoholic; recovery group; cut down; detox',
      cy: 'alcohol; yfed; sobor; adferiad; dibyniaeth; di-alcohol',
    },
  },
  {
    id: 'drugs',
    label: { en: 'Drugs', cy: 'Cyffuriau' },
    themes: 'addiction talking mental-health',
    said: {
      en: `drugs; addicted; addict; heroin; cannabis; smoking weed; cocaine; ket; using again; getting clean; relapsed; hooked on painkillers; methadone;
        my son is using; on the coke; getting high; on the ket; weed; he is using; she is using; stealing to buy; clean for; ketamine;
        high all the time; our son is on drugs; addiction; smack; crack; charlie; skunk; mdma; meth; amphetamine; codeine; tramadol; pregabalin;
        benzos; valium; diazepam; xanax; opiates; fentanyl; subutex; on drugs; get clean; months clean; relapse; rehab; can't get off; come off;
        hooked on; needles; dealer; dealing; stoned; off his head`,
      cy: 'cyffuriau; caeth; dibyniaeth; canabis; cocên; heroin; glân; defnyddio eto; tabledi; ketamine; adferiad',
    },
    hints: {
      en: `tablets; clean; stuff; habit; using; stash; bag; spoon; foil; pipe; joint; joints; roll; mate's; lines; weekend; festival; nose; sniff; powder;
        prescription; gp won't; doctor won't; withdrawal; withdrawals; rattle; rattling; clucking; sell; sold; pawn; jail; prison; probation; paranoid;
        teeth; veins; arm; od; overdosed; naloxone; drop; pharmacy; supervised; park; flat; edibles; gummies; balloons; nos; steroid; steroids;
        on something; coke; gear; drug; spice; pills; speed; script; detox; hooked; high`,
    },
    answers: {
      en: 'drug; drugs; heroin; cocaine; cannabis; ketamine; tablets; recovery; detox; rehab; clean',
      cy: 'cyffuriau; adferiad; dibyniaeth; sylweddau; lleihau niwed',
    },
  },
  {
    id: 'gambling',
    label: { en: 'Gambling', cy: 'Gamblo' },
    themes: 'addiction advice-money talking',
    said: {
      en: `gambling; gamble; betting; bookies; slot machines; fruit machines; online casino; scratch cards; lost it all on the horses; bets on his phone;
        gambled the rent; bingo apps; betting app; gambler; bookie; fruit machine; casino; roulette; blackjack; poker; grand national; football bets;
        accumulator; betfred; bet365; scratchcards; bingo online; online bingo; down on my luck; eight grand; won it back; win it back; chasing losses;
        gamstop; lost my wages; lost the rent`,
      cy: `gamblo; betio; bwci; peiriannau slot; casino; ceffylau; cardiau crafu; colli'r cyfan; bet; peiriannau; loteri`,
    },
    hints: {
      en: `grand; luck; phone; app; odds; win; losses; lost; wages; rent; account; empty; loan; hide; lie; lies; lied; 2am; laptop; wins; winning; stake;
        stakes; chase; payday; spin; spins; tenner; fiver; fifty; hundred; thousand; ten grand; mortgage; saturday; match; cheltenham; spread; crypto;
        in play; blocked; banned; shop; gone by; everything on; can't stop; debts; tout; bet; slots; bets; machines; horses; racing; dogs; lottery;
        grand down`,
    },
    answers: {
      en: 'gambling; betting; gamblers; bet; self-exclusion; debt',
      cy: 'gamblo; betio; adferiad; hunanwahardd',
    },
  },
  {
    id: 'someone-elses-addiction',
    label: { en: 'Someone close who drinks, uses or gambles', cy: 'Rhywun agos sy’n yfed, cymryd cyffuriau neu gamblo' },
    themes: 'addiction caring talking',
    said: {
      en: `my husband drinks; husband's drinking; my husband's drinking; my wife drinks; wife's drinking; my wife's drinking; my partner drinks;
        partner's drinking; my son drinks; my daughter drinks; my dad drinks; my mum drinks; mum's drinking; dad's drinking; his drinking;
        her drinking; he's drinking; he's always drunk; comes home drunk; he won't admit it; she won't admit it; won't admit it; my son is on drugs;
        our son is on drugs; my daughter is on drugs; my brother is on drugs; my son's an addict; my son is an addict; my daughter is an addict;
        he's using again; she's using again; he is using; she is using; his habit; her habit; stolen from me; takes money from my purse;
        my husband gambles; his gambling; her gambling; partner's gambling; living with an alcoholic; married to an alcoholic; living with an addict;
        son of an alcoholic; child of an alcoholic; al anon; drinking is ruining us; ruining the family; my lad's on drugs; my lad is smoking weed;
        finding weed in his room`,
      cy: `fy ngŵr yn yfed; fy ngwraig yn yfed; fy mab ar gyffuriau; fy merch ar gyffuriau; mae'n yfed; byw gydag alcoholig; ei yfed`,
    },
    hints: {
      en: `husband; wife; son; daughter; partner; brother; admit; ruining; family; steal; mum; dad; purse; bottle; bottles; hidden; hides; smell; vomit;
        fell; sofa; pub; rages; shouts; kids; tiptoe; cover for; covering; lies; lied; money; missing; gone; sold; tv; jewellery; ring; wallet;
        handbag; rehab; detox; relapse; again; promised; promises; money's gone; rent; bail; debts; police; dealers at; worry; wait up; worried sick;
        kicking him out; kick him out; throw him out; throw her out; out of my mind; love him; love her; grown man; enabling; phone; betting; gambling;
        weed; ket; coke; drink; drinks; drinking; booze; our; he drinks; she drinks; won't get help; steals from me; stealing from me; ruining us`,
    },
    answers: {
      en: `families affected; addiction; someone you love; someone's; parents; partners; gamble; affected`,
      cy: 'teuluoedd; dibyniaeth; rhieni; partneriaid',
    },
  },
  {
    id: 'staying-sober',
    label: { en: 'Staying sober among others', cy: 'Cadw’n sobr gydag eraill' },
    themes: 'addiction befriending music',
    said: {
      en: `sober; sobriety; staying sober; stay sober; months sober; weeks sober; years sober; months clean; weeks clean; years clean; six months clean;
        a year dry; off the drink now; given up drink and; stopped drinking and; night out without drink; night out without booze;
        don't drink any more; all my mates drink; mates who aren't using; mates who don't drink; mates who don't use; friends who don't drink;
        friends in recovery; alcohol free; everyone i know drinks; everyone i know uses; somewhere to go that isn't the pub; left rehab; out of rehab`,
      cy: 'sobr; sobor; mewn adferiad; wedi stopio yfed; heb ddiod; di-alcohol; ffrindiau sobr',
    },
    hints: {
      en: `clean; recovery; pub; mates; drink; rehab; night; friday; saturday; weekends; wedding; party; christmas; bar; mocktail; tempted; temptation;
        lapse; old mates; old friends; boring; lonely; coffee; nights; evening; meetings; new friends; what do people do; lemonade; soft drinks;
        in recovery; dry; not the pub; without a drink; sponsor`,
    },
    answers: {
      en: 'sober; dry bar; recovery café; mocktails; no drink; recovery',
      cy: 'sobr; adferiad; di-alcohol; caffi adfer',
    },
  },
]
