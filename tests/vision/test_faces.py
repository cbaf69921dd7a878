"""Turning the network's maps into boxes."""

import numpy as np

from vision.faces import _decoded, _without_duplicates


def maps(*centres: tuple[int, int, float]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    probability = np.zeros((40, 60), dtype=np.float32)
    log_size = np.full((2, 40, 60), np.log(10), dtype=np.float32)  # 10 cells of 4 pixels: 40 pixels
    log_size[1] = np.log(5)
    for row, column, score in centres:
        probability[row, column] = score
    return probability, log_size, np.zeros((2, 40, 60), dtype=np.float32)


def test_a_peak_becomes_a_box_around_its_place() -> None:
    boxes, scores = _decoded(*maps((20, 30, 0.9)), threshold=0.5)
    assert np.allclose(boxes, [[112, 62, 132, 102]])
    assert np.allclose(scores, [0.9])


def test_weak_places_are_no_faces() -> None:
    boxes, _ = _decoded(*maps((20, 30, 0.3)), threshold=0.5)
    assert boxes.shape == (0, 4)
    assert _without_duplicates(boxes, np.zeros(0)) == []


def test_neighbouring_peaks_are_one_face_and_the_surest_one_stays() -> None:
    boxes, scores = _decoded(*maps((20, 30, 0.7), (20, 31, 0.9), (5, 5, 0.6)), threshold=0.5)
    kept = _without_duplicates(boxes, scores)
    assert [round(float(scores[i]), 1) for i in kept] == [0.9, 0.6]
