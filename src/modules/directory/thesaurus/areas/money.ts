import type { WrittenConcept } from '../concept.ts'

/** Money, food, warmth, and things a home or a child needs. */
export const money: readonly WrittenConcept[] = [
  {
    id: 'debt',
    label: { en: 'Debt', cy: 'Dyled' },
    themes: 'advice-money talking',
    said: {
      en: `debt; in debt; owe money; bailiffs; letters i can't open; final demand; red letters; credit card; payday loan; loan shark; arrears;
        council tax arrears; doorstep lender; county court; robbing peter to pay paul; in over my head; maxed out; cannot open the post;
        letters i dare not open; pay day loan; debts; owing; owed; bailiff; enforcement; behind on; behind on payments; missed payments; red letter;
        brown envelopes; final notice; ccj; court letter; credit cards; cards maxed out; maxed; payday; doorstep; provident; catalogues; klarna;
        buy now pay later; overdraft; overdrawn; can't keep up; bankrupt; bankruptcy; iva; debt relief; dro; up to my eyes; up to my neck;
        up to my neck in debt; over my head; can't see a way out; letters in a drawer; hid them; hidden letters; afraid to open the post;
        don't open the post; won't open letters; council tax; water bill; bills piling up; money worries; money troubles; money problems;
        robbing peter`,
      cy: `dyled; mewn dyled; beili; llythyrau coch; benthyciad; cerdyn credyd; methu talu; ôl-ddyledion; ar ei hôl hi; treth y cyngor; dyledion;
        beilïaid; biliau; arnaf arian; llythyrau`,
    },
    hints: {
      en: `money; letters; bill; pay; bank; drawer; post; payments; envelope; spend; calls; ringing; withheld; number; knocking; knock at the door;
        hide behind; behind the sofa; van; car taken; tv; locks; envelopes; brown; pile; unopened; doormat; minimum; interest; card; cards; store card;
        borrowed; borrowed from; brother; mate; lend; argos; very; next; littlewoods; brighthouse; phone contract; court; wages; took out; default;
        wage; juggling; tax; overpayment; gas; water; robbing; lie awake; hide from husband; husband doesn't know; wife doesn't know; drowning;
        sinking; deep; hole; thousand; grand; three thousand; five thousand; can't open; can't pay; behind with; catalogue; owe; behind; summons; loan;
        loans; repayments; bills`,
    },
    answers: {
      en: 'debt; money advice; budgeting; credit union; arrears; bailiff; creditors; repayment; money worries',
      cy: 'dyled; cyngor ariannol; cyllidebu; undeb credyd; ôl-ddyledion; poeni am arian',
    },
  },
  {
    id: 'borrowing-and-saving',
    label: { en: 'Borrowing and saving fairly', cy: 'Benthyg a chynilo’n deg' },
    themes: 'advice-money',
    said: {
      en: `borrow money; borrow a few hundred; borrow some money; need a loan; need to borrow; small loan; cheap loan; loan for; lend me; lend me money;
        bank said no; bank has knocked me back; bank won't lend; bank won't give me; no bank will; turned down for a loan; bad credit;
        bad credit rating; credit rating; credit score; savings club; christmas club; save for christmas; put a bit by; put money by;
        can't get a bank account; credit union`,
      cy: 'benthyg; benthyg arian; benthyciad bach; cynilo; cynilion; undeb credyd; banc',
    },
    hints: {
      en: `bank; loan; hundred; quid; save; christmas; lend; washer; car; mot; fridge; holiday; school trip; payday; interest; apr; rate; cheque; refused;
        account; post office; pound; week; emergency; rainy day; bit by; tin; jar; shark; brighthouse; broke down; borrow; save up; saving; savings;
        bank account`,
    },
    answers: {
      en: 'credit union; borrow; save; savings; loans; lender; fair',
      cy: 'undeb credyd; cynilo; benthyg; benthyciad',
    },
  },
  {
    id: 'benefits',
    label: { en: 'Benefits', cy: 'Budd-daliadau' },
    themes: 'advice-money practical-help',
    said: {
      en: `benefits; universal credit; pip; pip form; attendance allowance; esa; sanctioned; benefits stopped; dwp; the social; tribunal; pension credit;
        carer's allowance; what am i entitled to; disability benefit; blue badge; help filling in forms; the job centre stopped my money;
        turned me down; job centre stopped my money; where to start with the forms; benefit; uc; dla; jsa; carers allowance; housing benefit;
        council tax reduction; sanction; sanctions; mandatory reconsideration; medical assessment; claiming; claims; entitled; entitlement;
        due anything; am i due; is she due; is he due; what am i due; anything i can claim; anything she can claim; get any help with money;
        filling in forms; form filling; job centre; jobcentre; payment has stopped; money has stopped; stopped my money; stopped my benefits;
        credit has stopped; credit stopped; migration notice; fit note; winter fuel; too ill to work`,
      cy: `budd-daliadau; credyd cynhwysol; ffurflen pip; lwfans gweini; hawlio; apêl; credyd pensiwn; lwfans gofalwyr; beth mae gen i hawl;
        help gyda ffurflenni; budd-dal; pip; lwfans; ffurflen; ffurflenni; hawl`,
    },
    hints: {
      en: `money; stopped; payment; letter; rights; sick; due; pension; disabled; form; brown envelope; envelope; pages; forty pages; medical; points;
        zero points; nil points; assessor; call handler; hold; on hold; journal; work coach; commitment; bus to the job centre; cut; cut my money;
        overpaid; overpayment; backdated; deduction; carer; night; help at night; wash; dress; walk; twenty metres; bedroom tax; two child; baby;
        partner moved in; lost my job; redundant; cancer; terminal; mobility; car; state pension; sixty six; 66; heating; top up; nobody tells you;
        where to start; reconsideration; decision; letters; understand; gobbledegook; jargon; boxes; deadline; claim; appeal; forms; assessment;
        turned down; refused; knocked back; sick note; can't work; allowance`,
    },
    answers: {
      en: 'benefits; welfare rights; entitlement; universal credit; pip; attendance allowance; appeal; forms; claim',
      cy: 'budd-daliadau; hawliau lles; credyd cynhwysol; lwfans gweini; apêl; ffurflenni; hawlio',
    },
  },
  {
    id: 'low-income',
    label: { en: 'Not enough money', cy: 'Dim digon o arian' },
    themes: 'advice-money food practical-help',
    said: {
      en: `skint; brassic; no money; broke; can't afford; short of money; money is tight; cost of living; making ends meet;
        nothing left at the end of the month; on the breadline; strapped for cash; wages don't stretch; pennies; school uniform; til pay day;
        end of the month; nothing left; no money for; cannot afford; uniform; cannot pay for; boracic; poverty; potless; penniless; not enough money;
        not much money; money's tight; tight this month; struggling for money; can't afford it; ends meet; pay day; payday; week before payday;
        til friday; til payday; wages don't last; wages gone; minimum wage; zero hours; low wage; scrimping; scraping by; pinching pennies;
        every penny; cost the earth; too dear; budgeting`,
      cy: `dim arian; methu fforddio; prin o arian; costau byw; cael dau ben llinyn ynghyd; tlawd; gwisg ysgol; drud; rhad; cyllideb; ceiniog`,
    },
    hints: {
      en: `money; afford; friday; expensive; wages; dear; purse; cash; price; cost; kids; shoes; coat; trip; school trip; birthday; presents; christmas;
        bus; fare; petrol; nappies; sanitary; pads; toothpaste; soap; washing powder; haircut; glasses; month; week; hours; cut my hours; overtime;
        shifts; bills; rent; account; minus; jar; charity; tesco; lidl; aldi; freebies; free; anything free; treat; days out; holidays; meter; credit;
        lecky; poor; hard up; tight; prices; cheap; cheaper; budget`,
    },
    answers: {
      en: 'money advice; budgeting; hardship fund; grant; credit union; cost of living; warm hub; uniform exchange; swap',
      cy: 'cyngor ariannol; cyllidebu; cronfa caledi; grant; am ddim; costau byw; cyfnewid gwisg',
    },
  },
  {
    id: 'food',
    label: { en: 'Not enough food', cy: 'Dim digon o fwyd' },
    themes: 'food advice-money',
    said: {
      en: `hungry; food bank; foodbank; nothing to eat; cupboard is bare; can't feed the kids; no food in; food parcel; skipping meals;
        going without meals; nothing in the fridge; food vouchers; cheap food; kids are hungry; shopping is too dear; clemmed; nothing in the cupboard;
        kids to feed; feed the kids; feed three kids; empty fridge; skint and hungry; hunger; starving; food voucher; pantry; larder; nothing in;
        nothing in the cupboards; no food; bare cupboards; cupboards bare; empty cupboards; run out of food; out of food; food shop; food shopping;
        shopping bill; weekly shop; big shop; supermarket prices; groceries; make it stretch; make food stretch; feed us; feed the family;
        feed my kids; go without; going without; go without so the kids; skip meals; missing meals; living on toast; nappies and food; free food;
        surplus; clemming; owt to eat; anything to eat; eat or heat; free school meals; give the kids their tea`,
      cy: `llwgu; banc bwyd; dim bwyd; parsel bwyd; pryd poeth; methu bwydo'r plant; bwyd rhad; mynd heb fwyd; bwyd; llwglyd; cwpwrdd gwag; oergell;
        bwydo`,
    },
    hints: {
      en: `eat; cupboard; fridge; meal; shop; shopping; tea; bread; kids; friday; meals; plate; dinner; packed lunch; lunch; breakfast; cereal; toast;
        beans; pasta; noodles; crackers; water for tea; stomach; rumbling; tummy; weak; dizzy; baby milk; kids eat first; eat first; i don't eat;
        haven't eaten; not eaten; eaten since; days; yesterday; payday; voucher; vouchers; card; tesco; trolley; price; prices; shelf; budget; month;
        benefits stopped; wait for; five week wait; week wait; stretch; freezer; empty; bare; milk; scraps; reduced; yellow sticker; bin; steal;
        nicked; hot; hob; microwave; a hot meal; food; feed; formula; tins`,
    },
    answers: {
      en: 'food bank; pantry; larder; food parcel; community fridge; affordable food; surplus; free meal; fridge; parcels',
      cy: 'banc bwyd; pantri; parsel bwyd; pryd cymunedol; oergell gymunedol; cawl; bwyd fforddiadwy',
    },
  },
  {
    id: 'fuel',
    label: { en: 'Heating and fuel bills', cy: 'Gwres a biliau tanwydd' },
    themes: 'advice-money advice-housing practical-help',
    said: {
      en: `heating bills; energy bills; gas bill; electric bill; can't heat the house; cold house; prepayment meter; the meter; boiler broken;
        heating or eating; damp and cold; smart meter; leccy; cold all the time; electric has run out; oil tank empty; keep warm; sat in my coat;
        prepay meter; cannot heat the house; meter; heating is off; damp; see my breath; heating; energy; electric; electricity; gas; energy bill;
        heating bill; fuel; fuel bill; on the meter; money on the meter; put money on the meter; prepay; prepayment; top up; topped up;
        emergency credit; freezing cold; house is cold; house is freezing; sat in coats; in us coats; in our coats; coats on; dressing gown and hat;
        blankets; hot water bottle; radiator; radiators; boiler; boiler's broke; boiler has packed in; no hot water; draughty; draughts; insulation;
        double glazing; tariff; can see my breath; turn the heating off`,
      cy: `biliau gwresogi; biliau ynni; bil nwy; bil trydan; tŷ oer; rhewi; methu cynhesu'r tŷ; boeler wedi torri; cadw'n gynnes; gwres; gwresogi;
        trydan; nwy; ynni; oer; yn rhewi; boeler; biliau; mesurydd; cynnes; tanwydd`,
    },
    hints: {
      en: `warm; bill; bills; winter; coat; cold; switched off; hot; jumper; jumpers; gloves; hat; dressing; socks; bed to keep warm; bed by seven;
        baby's cold; baby; breath; ice; ice inside; windows; condensation; wet; chesty; chest; key; tenner; fiver; beeping; lights went; lights out;
        lights go off; lights; candles; dark; shower; bath; washing; tumble dryer; oven; kettle; cook; british gas; octopus; estimate; direct debit;
        doubled; tripled; shock; january; november; snow; old house; stone; immersion; storage heaters; storage heater; heater; fire; wood; tank;
        landlord; grant; bill came; heat one room; one room; freezing; heat; cut off; loft; oil; coal; supplier`,
    },
    answers: {
      en: 'energy; fuel; heating; warm; insulation; fuel voucher; warm home; boiler; bills; warm hub; meter',
      cy: 'ynni; tanwydd; gwresogi; cynnes; inswleiddio; taleb tanwydd; biliau; hwb cynnes',
    },
  },
  {
    id: 'warm-place',
    label: { en: 'Somewhere warm to sit', cy: 'Rhywle cynnes i eistedd' },
    themes: 'advice-money food befriending',
    said: {
      en: `somewhere warm; somewhere to sit; somewhere to keep warm; warm space; warm hub; warm room; sit in the warm; in the warm for nowt;
        for nowt in the day; warm bank; get out of the cold; come in from the cold; out of the cold; somewhere free to go; somewhere free to sit;
        free hot drink; can't afford heating in the day; library to keep warm; ride the bus to keep warm`,
      cy: `rhywle cynnes; lle cynnes; eistedd yn y cynhesrwydd; o'r oerfel; hwb cynnes`,
    },
    hints: {
      en: `warm; sit; cold; daytime; free; nowt; coats; library; bus; shops; bench; mcdonalds; winter; bed; charge; cuppa; toilet; all day; afternoon;
        wifi; newspapers; homework; heating; pensioner; kids; cafe; buy anything; without paying; chair; in the warm; sit somewhere; charge my phone;
        free wifi`,
    },
    answers: {
      en: 'warm; hub; warm welcome; wifi; charging; hot drinks; stay',
      cy: 'cynnes; hwb; croeso cynnes; wifi',
    },
  },
  {
    id: 'household-goods',
    label: { en: 'Furniture, clothes and things for the house', cy: 'Dodrefn, dillad a phethau i’r tŷ' },
    themes: 'practical-help advice-money food',
    said: {
      en: `furniture; no bed; no cooker; washing machine broke; need a bed; carpets; no furniture; clothes for the kids; winter coat; baby things;
        fridge broke; sleeping on the floor; pram; nothing to sit on; cooker; nappies; on the floor in the new flat; no fridge; washer has broken;
        nothing in the flat; beds for the kids; no curtains; mattress; bunk beds; fridge; freezer; washer; washing machine; tumble dryer; microwave;
        table and chairs; wardrobe; carpet; bedding; pots and pans; nothing to sleep on; not even a settee; not even a bed; empty flat; empty house;
        new flat; furnish; furnishing; setting up home; start again with nothing; starting again with nothing; second hand; white goods; broken washer;
        moving into; got the keys; sleeping on a blow up bed; air bed; airbed`,
      cy: `dodrefn; dim gwely; peiriant golchi wedi torri; dillad plant; cot; soffa; popty; carped; cewynnau; gwely; gwelyau; oergell; peiriant golchi;
        fflat wag; dillad gwely`,
    },
    hints: {
      en: `flat; house; nothing; new; need; broke; home; kettle; chairs; floor; blanket; blow up; lino; boards; floorboards; bare; echo; boxes;
        camping stove; camp bed; bin bags; bag of clothes; fled; hostel; keys; council; van; move; lift; split; left everything; left with; fire;
        flood; broken; leaks; laundrette; hand wash; sink; towel; pans; plates; duvet; table; toddler bed; bunk; cots; cot; sofa; settee; bed; beds;
        curtains`,
    },
    answers: {
      en: 'furniture; reuse; baby bank; clothes; white goods; starter pack; donated; school uniform; repair',
      cy: 'dodrefn; ailddefnyddio; banc babanod; dillad; rhoddion; gwisg ysgol; trwsio',
    },
  },
  {
    id: 'baby-and-school-things',
    label: { en: 'Things for a baby, school clothes', cy: 'Pethau i fabi, dillad ysgol' },
    themes: 'families practical-help advice-money',
    said: {
      en: `nappies; baby clothes; baby things; baby stuff; things for the baby; a thing for it; haven't got a thing for it; got nothing for the baby;
        moses basket; buggy; pushchair; car seat; steriliser; baby due; can't afford baby; school uniform; uniforms; blazer; blazers; school shoes;
        school shirts; pe kit; logo jumper; school trousers; winter coats for the kids; kids coats; coats for the kids; kids clothes;
        children's clothes; clothes for the kids; grow so fast; hand me downs; christmas presents for the kids; starting in september;
        starting reception`,
      cy: 'cewynnau; dillad babi; pethau babi; pram; cot; gwisg ysgol; esgidiau ysgol; dillad plant; cotiau',
    },
    hints: {
      en: `baby; school; clothes; coat; shoes; september; due; quid; kids; expecting; bump; midwife; weeks; twins; first; grandchild; second hand;
        hand me down; vinted; grown; feet; tie; jumper; logo; bag; winter; wellies; trip; reception; year seven; august; three kids; mum; nappy;
        bottles; blanket; mattress; safe; drawer; sleep in; money; can't afford; cost; forty quid; size; wipes; formula; cot; pram; uniform;
        grown out of; toys; starting school`,
    },
    answers: {
      en: 'baby bank; cots; prams; nappies; uniform; clothes; bundle; coats; swap; small things',
      cy: 'banc babanod; cewynnau; gwisg ysgol; dillad; pramiau',
    },
  },
]
