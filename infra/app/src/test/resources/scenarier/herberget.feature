# language: da
Egenskab: Herbergets ni pladser
  Herberget har ni pladser, og aldrig ti. Den, der har ventet længst, er den næste.

  Baggrund:
    Givet det er den 20. november 2026
    Og herberget har 9 pladser

  Scenarie: Den tiende gæst venter, til en plads bliver fri
    Givet 8 borgere bor på herberget siden den 1. september 2026
    Og Alma er kendt af kommunen
    Og Bo er kendt af kommunen
    Når Alma henvises til herberget den 1. oktober 2026
    Og Alma får ja fra herberget den 2. oktober 2026
    Og Alma indskrives på herberget den 2. oktober 2026
    Og Bo henvises til herberget den 2. oktober 2026
    Og Bo får ja fra herberget den 3. oktober 2026
    Så har herberget 9 beboere, og 1 venter
    Når Bo indskrives på herberget den 4. oktober 2026
    Så afvises det efter reglen enrolment-needs-place
    Når Alma udskrives fra herberget den 10. oktober 2026
    Så er det Bos tur til en plads den 10. oktober 2026
    Og har herberget 9 beboere, og 0 venter
    Når Bo indskrives på herberget den 11. oktober 2026
    Så har herberget 9 beboere, og 0 venter

  Scenarie: Af to, der venter, er det den, der har ventet længst
    Givet 8 borgere bor på herberget siden den 1. september 2026
    Og Alma er kendt af kommunen
    Og Bo er kendt af kommunen
    Og Cara er kendt af kommunen
    Og Alma henvises til herberget den 1. oktober 2026
    Og Alma får ja fra herberget den 1. oktober 2026
    Og Alma indskrives på herberget den 1. oktober 2026
    Når Bo henvises til herberget den 1. oktober 2026
    Og Cara henvises til herberget den 1. oktober 2026
    Og Cara får ja fra herberget den 4. oktober 2026
    Og Bo får ja fra herberget den 3. oktober 2026
    Og Alma udskrives fra herberget den 10. oktober 2026
    Så er det Bos tur til en plads den 10. oktober 2026
    Og har herberget 9 beboere, og 1 venter
