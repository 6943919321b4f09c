# language: da
Egenskab: Statens refusion for et ophold på herberget
  Staten betaler halvdelen af de første dage i et løbende år: 120 dage fra 1. oktober 2023, 90 dage fra 1. april 2026. Hver dag tælles efter
  reglen på dagen.

  Scenarie: Et ophold hen over regelskiftet
    Givet det er den 20. november 2026
    Og Karin er kendt af kommunen
    Når Karin henvises til herberget den 10. januar 2026
    Og Karin får ja fra herberget den 10. januar 2026
    Og Karin indskrives på herberget den 11. januar 2026
    Så er Karin den 31. marts 2026 på dag 80 af 120 med refusion
    Og er Karin den 1. april 2026 på dag 81 af 90 med refusion
    Og er den 10. april 2026 den sidste dag med refusion for Karin, set den 1. april 2026
    Og har Karin den 30. april 2026 haft 90 dage med refusion og 20 uden
