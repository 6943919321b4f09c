# language: da
Egenskab: Hvem et tilbud er for
  Spor siger, hvilke tilbud der passer, og hvorfor andre ikke gør. Sagsbehandleren bestemmer.

  Scenarie: En ung fylder 18
    Givet det er den 20. november 2026
    Og Noah er født den 3. maj 2008
    Så er Noah for ung til herberget den 2. maj 2026
    Og passer Noahs alder til herberget den 3. maj 2026
    Og passer Noahs alder til Pitstop den 2. maj 2026

  Scenarie: Pitstop blev for alle fra 13 år
    Givet det er den 20. november 2026
    Og Kim er født den 1. februar 1984
    Så er Kim for gammel til Pitstop den 1. juni 2020
    Og passer Kims alder til Pitstop den 1. juni 2026
