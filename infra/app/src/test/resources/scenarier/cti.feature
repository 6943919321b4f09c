# language: da
Egenskab: CTI med en fængsling
  CTI varer ni måneder i tre lige lange faser. En pause noteres; den flytter ikke de planlagte datoer.

  Scenarie: Borgeren fængsles i fase 1
    Givet det er den 20. november 2026
    Og Karl er kendt af kommunen
    Når Karl begynder CTI den 1. februar 2026
    Så er CTI for Karl planlagt til at slutte den 1. november 2026
    Og skal Karl gå over i fase 2 senest den 1. maj 2026
    Når Karl og CTI-medarbejderen mødes den 3. februar 2026
    Og Karl og CTI-medarbejderen mødes den 10. februar 2026
    Og Karl fængsles den 20. april 2026
    Og Karl går over i fase 2 den 1. maj 2026
    Så afvises det efter reglen cti-no-phase-change-in-pause
    Når Karl løslades den 11. maj 2026
    Og Karl går over i fase 2 den 11. maj 2026
    Så er CTI for Karl planlagt til at slutte den 1. november 2026
    Og skal Karl gå over i fase 3 senest den 1. august 2026
    Og har CTI for Karl stået stille i 21 dage
