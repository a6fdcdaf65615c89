import type { WrittenConcept } from '../concept.ts'

/** Death, and memory that fades. */
export const loss: readonly WrittenConcept[] = [
  {
    id: 'bereavement',
    label: { en: 'Losing someone', cy: 'Colli rhywun' },
    themes: 'bereavement talking befriending',
    said: {
      en: `my husband died; my wife died; my mum died; my dad died; died; passed away; lost my husband; lost my wife; lost my mum; lost my partner; widow;
        widower; widowed; grief; grieving; bereaved; bereavement; since she went; since he went; funeral; empty chair; since he passed;
        since she passed; set two places; her side of the bed; his chair; first year without; everyone has stopped asking; my dog died; dead; death;
        dying; passed; passed on; mum passed; dad passed; mam passed; nan passed; lost my dad; lost my brother; lost my sister; lost my best friend;
        lost my son; lost my daughter; since he died; since she died; since the wife died; since mum died; since my husband died; since my wife died;
        when mum died; when dad died; husband died; wife died; mum died; dad died; brother died; sister died; friend died; since he's gone;
        since she's gone; widows; grieve; mourning; mourn; ashes; cremation; grave; headstone; cemetery; coffin; his clothes; her clothes; her coat;
        his coat; can't clear his clothes; miss my husband; miss my wife; miss my mum; miss my dad; anniversary; first christmas without;
        place at the table; other side of the bed; half the bed; lost without him; lost without her; heartbroken; broken heart`,
      cy: `bu farw; bu farw fy ngŵr; bu farw fy ngwraig; mae fy ngŵr wedi marw; mae fy ngwraig wedi marw; wedi marw; colli fy ngŵr; colli fy ngwraig;
        colli mam; gweddw; galar; profedigaeth; angladd; hiraeth; wedi mynd; marw; farw; ers i; colli; wedi colli; colled; galaru; gŵr gweddw;
        gweld eisiau`,
    },
    hints: {
      en: `lost; miss; without; gone; loss; alone now; heaven; chair; slippers; voice on the answerphone; answerphone; photo; photos of him; ring;
        wedding ring; smell; wardrobe; toothbrush; cooked for two; two cups; bed; cold bed; her recipe; his shed; fifty years; forty years;
        sixty years; fifty one years; together; soulmate; childhood sweetheart; hospice; hospital; icu; sudden; suddenly; cancer; heart;
        never said goodbye; goodbye; people cross the road; cross the street; avoid me; get over it; move on; moved on; time heals; over it;
        he'd have been; she'd have been; would have been; year on; a year; birthdays; christmas; first; still lay; still talk to; talk to his; went;
        took; taken; robbed; black; flowers; robin; robins; gone now; miss him; miss her; buried; lost our; lost him; lost her; her things; his things`,
    },
    answers: {
      en: `bereavement; bereavement café; grief; grieving; lost somebody; bereaved; widowed; widows; widowers; grief counselling; death`,
      cy: 'profedigaeth; galar; colled; caffi profedigaeth; cofio; cwnsela profedigaeth',
    },
  },
  {
    id: 'bereaved-by-suicide',
    label: { en: 'Losing someone to suicide', cy: 'Colli rhywun drwy hunanladdiad' },
    themes: 'bereavement talking mental-health',
    said: {
      en: `took his own life; took her own life; killed himself; killed herself; my son's suicide; lost him to suicide; lost her to suicide;
        bereaved by suicide; took their own life; he ended his life; ended his life; hanged himself; he did it himself; she did it himself;
        did it himself; did it herself; took his life; took her life; his own life; her own life; own life; lost to suicide; suicide; jumped;
        hung himself; overdose; he left a note; left a note; found him hanging; committed suicide; inquest; coroner`,
      cy: `lladd ei hun; diwedd ar ei fywyd; colli rhywun i hunanladdiad; hunanladdiad fy mab; diwedd ar ei bywyd; hunanladdiad; cymryd ei fywyd;
        cymryd ei bywyd; cwest; crogi`,
    },
    hints: {
      en: `himself; herself; note; why did he; guilt; blame; bridge; train; rope; tablets; garage; found; police at the door; knock at the door; whisper;
        stigma; why; if only; signs; should have; his choice; chose; left us; left behind; phone call; questions; shame; ashamed; can't say how`,
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
      en: `miscarriage; lost the baby; stillborn; stillbirth; our baby died; lost my baby; lost a child; our little boy died; our daughter died; ectopic;
        baby loss; cot death; my child died; born sleeping; miscarried; no heartbeat; never came home; empty cot; miscarriages; still birth;
        born asleep; lost a baby; lost our baby; losing the baby; baby died; termination; neonatal; premature and died; never got to hold; twin died;
        empty nursery; 20 week scan; ivf failed; angel baby`,
      cy: `colli baban; camesgoriad; marw-enedigaeth; colli plentyn; ein babi wedi marw; bu farw ein merch; colli babi; marw-anedig; babi farw;
        erthyliad naturiol; beichiogrwydd`,
    },
    hints: {
      en: `baby; pregnancy; scan; nursery; mum; grief; due date; tiny coffin; coffin; memory box; footprints; cot; bump; weeks; months; pram; due;
        silence; no cry; came home without; hospital; named; name; little one; angel; butterfly; sister for; brother for; try again; trying again;
        have another; at least you; partner; husband won't; milk came; june; mother's day; october`,
    },
    answers: {
      en: 'baby loss; miscarriage; stillbirth; bereaved parents; child bereavement; pregnancy loss',
      cy: 'colli baban; camesgoriad; rhieni mewn profedigaeth; colled beichiogrwydd',
    },
  },
  {
    id: 'grieving-child',
    label: { en: 'A child who is grieving', cy: 'Plentyn sy’n galaru' },
    themes: 'bereavement young-people families',
    said: {
      en: `his mum died; her mum died; his dad died; her dad died; their mum died; their dad died; lost his mum; lost her mum; lost his dad; lost her dad;
        lost their mum; lost their dad; kids have lost their; children have lost their; grandson lost; granddaughter lost; my son lost his dad;
        my daughter lost her dad; kids dad died; how do i tell the kids; tell the children; tell them grandad has died; explain death;
        grandson won't talk about it; bereaved child; grieving child; asks where mummy is; asks where daddy is; child bereavement;
        the children's grandad`,
      cy: 'wedi colli ei fam; wedi colli ei thad; plentyn yn galaru; plant wedi colli; dweud wrth y plant; colli mam-gu',
    },
    hints: {
      en: `grandson; granddaughter; kids; children; died; little; daddy; mummy; wets the bed; bed wetting; nightmares; school; drawing; pictures; star;
        stars; heaven; asks; cries; quiet; naughty since; clingy; angry since; changed since; five; six; seven; eight; nine; ten; funeral; memory;
        teddy; miss; behaviour since; he won't talk about it`,
    },
    answers: {
      en: 'bereaved children; children; grief; rainbow days; memory box; child bereavement; young people; teenagers',
      cy: 'plant; galar; profedigaeth; blwch atgofion',
    },
  },
  {
    id: 'memory',
    label: { en: 'Memory and dementia', cy: 'Cof a dementia' },
    themes: 'memory caring music talking',
    said: {
      en: `dementia; alzheimer's; alzheimers; losing her memory; losing his memory; forgetful; memory going; keeps forgetting; repeats herself;
        repeats himself; doesn't know me; doesn't know who i am; memory clinic; gets muddled; going doolally; loses track; forgets what day it is;
        puts things in the wrong place; keys in the fridge; gets lost on the way home; does not know me; muddled; asks the same question; alzheimer;
        memory loss; memory problems; vascular; lewy body; forgetting; forgot who i was; forgets who i am; gets lost; getting lost; wandering;
        wandered off; same question; asks the same; thinks it's 1960; not with it; losing his marbles; losing her marbles; marbles; going senile;
        senile; doolally; away with the fairies; sundowning; puts things in odd places; leaves the gas on; left the gas on; old songs`,
      cy: `dementia; alzheimer; colli cof; anghofio; anghofus; drysu; ailadrodd ei hun; ddim yn fy nabod; clinig cof; cof; ar goll; mynd ar goll;
        ailadrodd`,
    },
    hints: {
      en: `forget; lost; remember; mind; muddle; day it is; keys; kettle; fridge; slippers in; wrong day; what day; what year; calendar; birthday; names;
        grandchildren's names; wife's name; calls me; calls me by; thinks i'm; looks for her mother; looking for her mother; wants to go home;
        home when; pans; gas; burnt; burned; burnt pan; door open; nightie; pyjamas; dressed; same story; story; told me three times; five minutes ago;
        minutes later; shouting out; accuses; accuses me; stealing; hides; hides things; purse; milk; driving; drove; crossword; used to be sharp;
        sharp; slipping; not herself; not himself; lost the thread; thread; words; piano; stranger in my house; doctor says it's age; diagnosis;
        aricept; wanders; confused; memory; forgets; confusion; repeats; repeating`,
    },
    answers: {
      en: `dementia; memory; memory café; alzheimer's; reminiscence; forget-me-not; cognitive stimulation`,
      cy: 'dementia; cof; caffi cof; canu; hel atgofion; alzheimer',
    },
  },
]
