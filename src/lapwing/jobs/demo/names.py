"""Invented names for the demonstration, of the kinds that a force meets and software gets wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Naming:
    """Names that go together, and how often a family has them.

    ``script`` gives the same names in their own writing, where the family uses it.
    """

    key: str
    share: float
    ethnicity: str
    girls: tuple[str, ...]
    boys: tuple[str, ...]
    families: tuple[str, ...]
    script: tuple[tuple[str, str], ...] = ()
    family_first: bool = False


# One name a line would hide the list, so the formatter is told to leave it.
# fmt: off

# Shares are an invention and describe nobody's population; they are set so that each kind of name
# turns up on every screen of work rather than once in a thousand.
NAMINGS = (
    Naming(
        key="english",
        share=0.46,
        ethnicity="W1",
        girls=(
            "Tilly", "Ember", "Jodie", "Skye", "Marnie", "Poppy", "Chelsea", "Lacey", "Bethan-Rose",
            "Kayleigh", "Imogen", "Daisy-Mae", "Rosalind", "Faye", "Harriet", "Esme", "Zoë",
        ),
        boys=(
            "Alfie", "Jayden", "Kyle", "Tyler-James", "Reece", "Callum", "Bradley", "Archie",
            "Corey", "Leighton", "Finley", "Harvey", "Dexter", "Toby", "Ashton", "Elliot",
            "Noah-Lee",
        ),
        families=(
            "Thistlewood", "Marlpit", "Fennimore", "Quillet", "Underhay", "Brackenbury-Stott",
            "Wexcombe", "Tattershaw", "Oldacre", "Pellow-Green", "Hathersmith", "Larkrise",
            "Copperwheat", "Dunnock", "St John-Vane", "Rushbrook", "Elvery", "Staithe",
        ),
    ),
    Naming(
        key="welsh",
        share=0.07,
        ethnicity="W1",
        girls=("Siân", "Angharad", "Ffion", "Lleucu", "Mêl", "Nia"),
        boys=("Llŷr", "Gethin", "Siôn", "Iestyn", "Cai", "Tomos"),
        families=("ap Gruffudd", "Prydderch", "ab Owain-Hughes", "Llwyd", "Cadwaladr", "Tudur"),
    ),
    Naming(
        key="irish",
        share=0.07,
        ethnicity="W2",
        girls=("Caoimhe", "Saoirse", "Gráinne", "Aoife", "Róisín", "Niamh"),
        boys=("Oisín", "Tadhg", "Cathal", "Seán", "Fionn", "Diarmuid"),
        families=("O'Dunleavy", "Ó Briain", "Mac Giolla", "Ní Mhurchadha", "D'Arcy", "O'Hagerty"),
    ),
    Naming(
        key="scottish",
        share=0.03,
        ethnicity="W1",
        girls=("Eilidh", "Mairead", "Isla"),
        boys=("Ruaridh", "Struan", "Hamish"),
        families=("McAllerdyce", "MacIlwraith", "Mackenzie-Orr"),
    ),
    Naming(
        key="polish",
        share=0.08,
        ethnicity="W4",
        girls=("Małgorzata", "Zuzanna", "Agnieszka", "Łucja", "Oliwia"),
        boys=("Łukasz", "Mikołaj", "Stanisław", "Kacper", "Wojciech"),
        families=("Wiśniewicz", "Dąbrowicz", "Żółkiewicz", "Brzęczyk", "Szczepaniuk", "Kłos"),
    ),
    Naming(
        key="urdu",
        share=0.09,
        ethnicity="A2",
        girls=("Zainab", "Ayesha", "Mahnoor", "Hafsa", "Noor-ul-Ain"),
        boys=("Muhammad Bilal", "Hamza", "Mohammed Usman", "Zayn", "Abdul Rehman"),
        families=("Qureshi-Dale", "Bukhari", "Chaudhry", "Mirza", "Siddiqui", "Malik-Fenn"),
        script=(
            ("Zainab", "زینب"), ("Ayesha", "عائشہ"), ("Mahnoor", "ماہ نور"), ("Hafsa", "حفصہ"),
            ("Noor-ul-Ain", "نور العین"), ("Muhammad Bilal", "محمد بلال"), ("Hamza", "حمزہ"),
            ("Mohammed Usman", "محمد عثمان"), ("Zayn", "زین"), ("Abdul Rehman", "عبد الرحمان"),
            ("Bukhari", "بخاری"), ("Chaudhry", "چوہدری"), ("Mirza", "مرزا"),
            ("Siddiqui", "صدیقی"),
        ),
    ),
    Naming(
        key="arabic",
        share=0.03,
        ethnicity="O1",
        girls=("Maryam", "Rima", "Hala"),
        boys=("Yusuf", "Khalid", "Omar"),
        families=("al-Nahri", "Haddad", "El-Sayegh"),
        script=(
            ("Maryam", "مريم"), ("Rima", "ريما"), ("Hala", "هالة"), ("Yusuf", "يوسف"),
            ("Khalid", "خالد"), ("Omar", "عمر"), ("al-Nahri", "النهري"), ("Haddad", "حداد"),
            ("El-Sayegh", "الصائغ"),
        ),
    ),
    Naming(
        key="chinese",
        share=0.03,
        ethnicity="A4",
        girls=("Xiaomei", "Jia Yi", "Lanying"),
        boys=("Wei", "Zihan", "Haoran"),
        families=("Ouyang", "Lü", "Zheng"),
        family_first=True,
        script=(
            ("Xiaomei", "小梅"), ("Jia Yi", "嘉怡"), ("Lanying", "兰英"), ("Wei", "伟"),
            ("Zihan", "子涵"), ("Haoran", "浩然"), ("Ouyang", "欧阳"), ("Lü", "吕"),
            ("Zheng", "郑"),
        ),
    ),
    Naming(
        key="nigerian",
        share=0.05,
        ethnicity="B1",
        girls=("Adaeze", "Temitọpẹ", "Ngozi"),
        boys=("Chukwuemeka", "Olúwaṣeun", "Tobenna"),
        families=("Okwuosa", "Adébáyọ̀", "Nwachukwu-Bell"),
    ),
    Naming(
        key="caribbean",
        share=0.04,
        ethnicity="M1",
        girls=("Shanelle", "Aaliyah", "Renée"),
        boys=("Tyrese", "Malachi", "Jerome"),
        families=("Bramwell", "Delacroix-Hunt", "St Aubyn"),
    ),
    Naming(
        key="romanian",
        share=0.03,
        ethnicity="W4",
        girls=("Ștefania", "Ioana", "Mădălina"),
        boys=("Răzvan", "Ionuț", "Ștefan"),
        families=("Țurcanu", "Mureșan", "Bălănescu"),
    ),
    Naming(
        key="traveller",
        share=0.02,
        ethnicity="W3",
        girls=("Shantelle", "Bridie", "Mary-Kate"),
        boys=("Nelson", "Johnny-Boy", "Levi"),
        families=("Rushlight", "Penfold-Dale", "Harkaway"),
    ),
)

OFFICERS_GIVEN = (
    "Alun", "Bianca", "Cormac", "Davina", "Edwin", "Farah", "Greta", "Hywel", "Ines", "Jonjo",
    "Kavita", "Lorcan", "Mireille", "Nasreen", "Orla", "Piotr", "Quentin", "Rhodri", "Selina",
    "Torin", "Una", "Viktor", "Winifred", "Xanthe", "Yolanda", "Zbigniew",
)
OFFICERS_FAMILY = (
    "Ashby-Moore", "Blenkiron", "Carrow", "Dziedzic", "Eastlake", "Ffoulkes", "Greenhalgh",
    "Hussain-Reed", "Ikande", "Jankowicz", "Kestrel", "Loveday", "M'Bwana", "Nettlecombe",
    "O'Farrelly", "Pascoe", "Quaife", "Rackham", "Sowerbutts", "Treharne", "Uddin-Marsh",
    "Venables", "Winterbourne", "Yelland",
)

# Places, streets and the rest of the map. Postcodes begin with NM, which no postcode does.
PLACES = (
    ("Lower Fennick", "NM2"), ("Upper Wend", "NM7"), ("Marsh Harrow", "NM5"), ("Tolland", "NM3"),
    ("Quillet Park", "NM4"), ("Staithe End", "NM6"), ("Osier Bank", "NM8"), ("Great Pellow", "NM9"),
    ("Fennick St Anne", "NM1"), ("Cutler's Drove", "NM5"),
)
STREETS = (
    "Heron Way", "Sluice Lane", "Teasel Close", "Old Maltings", "Plover Rise", "Reedcutters Row",
    "Bittern Avenue", "Mill Drove", "St Brannoc's Road", "Eel Pie Terrace", "Lock Gate Court",
    "Windpump Lane", "Samphire Street", "Curlew Crescent", "Withy Path", "Ropewalk",
)
HAUNTS = (
    "the bandstand in Quillet Park", "Marsh Harrow bus station", "the arcade on Staithe End pier",
    "the skate bowl at Lower Fennick", "Tolland railway station", "the Osier Bank retail park",
    "the underpass at Great Pellow", "the old pumping station at Upper Wend",
    "the all-night café at Fennick St Anne", "the allotments behind Mill Drove",
)
