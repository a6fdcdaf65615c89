import type { WrittenConcept } from '../concept.ts'

/** When the mind is in danger or long ill. */
export const distress: readonly WrittenConcept[] = [
  {
    id: 'trauma',
    label: { en: 'Living with something terrible', cy: 'Byw gyda thrawma' },
    themes: 'mental-health safety talking',
    said: {
      en: `trauma; ptsd; flashbacks; something bad happened to me; what happened when i was a kid; childhood abuse; haunted by it;
        can't get over what happened; after the accident; keep seeing it; what happened to me; things i saw; jumpy; cannot forget it; traumatic;
        traumatised; flashback; nightmares about it; keeps coming back; all coming back; happened as a child; haunts me; can't get it out of my head;
        in care as a kid; saw terrible things`,
      cy: `trawma; ôl-fflachiau; rhywbeth drwg wedi digwydd i fi; plentyndod anodd; goroeswr; methu anghofio; plentyndod; cam-drin; ôl-fflachiadau;
        atgofion drwg; hunllef; goroesi`,
    },
    hints: {
      en: `memories; past; happened; horrible; nightmare; fireworks; bang; loud bangs; jump out of my skin; smell; reminds me; children's home;
        boarding school; step dad; priest; replay; replays; over and over; dream about it; saw it; found him; found her; fire; flood; rta; paramedic;
        ambulance; police officer; never been the same; freeze; numb; lock the door three times; can't trust; survivor; childhood; when i was little;
        when i was a kid; happened to me; abused; abuse; triggered; accident; crash; war`,
    },
    answers: {
      en: 'trauma; ptsd; survivors; childhood abuse; flashbacks; trauma-informed; effects',
      cy: 'trawma; goroeswyr; cwnsela; lle diogel; cefnogaeth; gwella',
    },
  },
  {
    id: 'suicidal-thoughts',
    label: { en: 'Thoughts of ending your life', cy: 'Meddwl am roi diwedd ar eich bywyd' },
    themes: 'safety mental-health talking',
    said: {
      en: `suicidal; want to die; end it all; don't want to be here; no point going on; better off without me; self harm; self-harming; hurting myself;
        cutting myself; want it all to stop; kill myself; do not want to be here; end it; cannot go on; no reason to live; want it to stop;
        killing myself; end my life; wish i was dead; better off dead; wasn't here; wish i wasn't here; not wake up; don't want to wake up;
        take all my tablets; no way out; can't do this anymore; can't take any more; self harming; cuts herself; cuts himself; cut myself;
        cuts her arms; hurting herself; hurt myself; need to talk to someone now; middle of the night`,
      cy: `hunanladdiad; eisiau marw; ddim eisiau bod yma; dim pwynt; hunan-niweidio; brifo fy hun; methu mynd ymlaen; lladd fy hun; diwedd ar fy mywyd;
        ddim eisiau byw; argyfwng; hunan-niwed; torri ei hun; neb yn fy ngholli`,
    },
    hints: {
      en: `dead; die; harm; cut; danger; unbearable; end; bridge; pills; goodbye; note; no point; don't wake; disappear; not be here; stop the pain;
        had enough; enough of it all; can't do it; can't do this; can't cope; no future; nobody would miss me; nobody would notice;
        kids would be better; blade; razor; scars; long sleeves; sleeves; blood; hospital again; a and e; out of hours; right now; evenings worst;
        can't go on; suicide; jump; in crisis; crisis; cutting; desperate; urgent; tonight`,
    },
    answers: {
      en: `crisis; crisis café; safe haven; suicide; self-harm; listening line; out of hours; someone to talk to tonight; samaritan`,
      cy: 'argyfwng; caffi argyfwng; hunanladdiad; hunan-niwed; llinell wrando; tu allan i oriau; hafan ddiogel',
    },
  },
  {
    id: 'serious-mental-illness',
    label: { en: 'A long mental illness', cy: 'Salwch meddwl hirdymor' },
    themes: 'mental-health work-learning befriending',
    said: {
      en: `bipolar; schizophrenia; psychosis; hearing voices; i hear voices; sectioned; been in hospital with my mental health; personality disorder; bpd;
        mental health team discharged me; cmht; hear voices; came out of hospital; my cpn; schizophrenic; psychotic; hears voices; the voices;
        voices in my head; seeing things; paranoid; paranoia; eupd; mania; psychiatric; psychiatrist; psych ward; mental hospital; cpn;
        community mental health team; depot; delusions; lithium; clozapine; antipsychotics; mental illness`,
      cy: `deubegynol; sgitsoffrenia; seicosis; clywed lleisiau; wedi bod yn yr ysbyty gyda'm hiechyd meddwl; anhwylder personoliaeth; deubegwn; lleisiau;
        seiciatrydd; paranoia; salwch meddwl`,
    },
    hints: {
      en: `voices; ward; team; illness; medication; radio talking; telly talks to me; watching me; spies; cameras; followed; whispers; whispering;
        hear things; discharged from the team; hostel; jab; monthly jab; clozaril; hospital again; unwell again; episode; episodes; lost years;
        illness since; sits smoking; smokes all day; support worker; ups and downs; highs and lows; elated; spending sprees; drop in; manic;
        my medication; the ward; section; injection`,
    },
    answers: {
      en: 'recovery college; hearing voices; bipolar; peer support; mental health drop-in; lived experience; clubhouse; recovery',
      cy: 'coleg adfer; clywed lleisiau; deubegynol; cefnogaeth gan gymheiriaid; profiad bywyd; adferiad',
    },
  },
  {
    id: 'eating-distress',
    label: { en: 'Trouble with eating', cy: 'Trafferth gyda bwyta' },
    themes: 'mental-health young-people food',
    said: {
      en: `eating disorder; anorexia; bulimia; binge eating; making herself sick; scared of food; obsessed with calories; body image;
        she has stopped eating; comfort eating; making himself sick; food is all i think about; binge; she only eats lettuce; anorexic; bulimic;
        bingeing; stopped eating; hardly eats; skin and bone; starving herself; makes herself sick; throwing up after; obsessed with food;
        counting calories; thinks she is fat; hates her body; skips meals on purpose; hides food; fussy about food; scared to eat`,
      cy: `anhwylder bwyta; anorecsia; bwlimia; gorfwyta; gwrthod bwyta; delwedd corff; ddim yn bwyta; llwgu ei hun; tenau; casáu ei chorff`,
    },
    hints: {
      en: `thin; eat; food; skinny; sick; mirror; lettuce; plate; pushes food; toilet after; bathroom after; laxatives; gym all the time; baggy;
        baggy clothes; scales; weighs herself; weighs; salad; crumbs; refuses; not had a proper meal; collarbones; bones; fainted; hair falling;
        wrappers; eat in secret; midnight; stuff myself; full then sick; periods stopped teenage; won't eat; not eating; throws up; calories`,
    },
    answers: {
      en: 'eating disorder; eating distress; body image; relationship with food; peer support; families',
      cy: 'anhwylder bwyta; delwedd corff; perthynas â bwyd; cefnogaeth',
    },
  },
  {
    id: 'hoarding',
    label: { en: 'Too much stuff at home', cy: 'Gormod o bethau yn y cartref' },
    themes: 'practical-help mental-health advice-housing',
    said: {
      en: `hoarding; hoarder; can't throw anything away; house is full of stuff; clutter; can't get in the spare room; tip of a house;
        too ashamed to have anyone in; can't move for boxes; piles of stuff; landlord says clear it; rammed to the ceiling; cannot get in the room;
        cannot throw anything away; council say clear it; narrow path through; cannot let the gas man in; hoard; hoards; cluttered; stuff piled up;
        piled high; can't get in the door; can't get to the bed; rooms full; fire brigade; environmental health; house is a tip;
        won't throw anything out; can't bear to throw; keeps everything; newspapers; collects rubbish; ashamed of my house; declutter; sort through;
        can't part with`,
      cy: `celcio; methu taflu dim; tŷ yn llawn stwff; annibendod; cywilydd gadael neb i mewn; pentyrrau o bethau; llanast; pentyrrau; llawn; taflu;
        clirio; methu cael gwared`,
    },
    hints: {
      en: `mess; piles; stuff; rubbish; bin; state; full; carrier bags; bags; boxes; stacks; path; paths; bath; cooker; bed; sleep in the chair; chair;
        spare; loft; garage; shed; skip; council; officer; inspection; gas man; boiler; landlord; eviction; fire; smell; mice; rats; flies; ebay;
        car boot; charity shop; mum's things; dad's things; memories; throw; keep; embarrassed; ashamed; doorbell; friends; nobody comes in;
        let nobody in; let anyone in; in years; ceiling; rammed; rooms; overwhelmed; start; where to start; shopping; amazon; parcels; house is full;
        stuff everywhere; state of the house; bags everywhere; filthy; clear out`,
    },
    answers: {
      en: 'hoarding; declutter; clutter; clear; sort through; tidy; no judgement; home visit',
      cy: 'celcio; clirio; annibendod; tacluso; dim beirniadu; ymweliad cartref',
    },
  },
]
