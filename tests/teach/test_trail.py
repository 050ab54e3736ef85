from lecturedesk.teach.trail import Place, Trail


def test_the_way_back_leads_through_every_place_once() -> None:
    one, two = Place("a", "s1"), Place("b", "s2", 1)
    trail = Trail().longer(one).longer(two).longer(two)
    place, trail = trail.shorter()
    assert place == two
    assert trail.shorter() == (one, Trail())
    assert Trail().shorter() == (None, Trail())


def test_a_long_evening_keeps_only_the_last_hundred_jumps() -> None:
    trail = Trail()
    for number in range(250):
        trail = trail.longer(Place("a", f"s{number}"))
    assert len(trail.places) == 100
    assert trail.shorter()[0] == Place("a", "s249")
